import { expect, it, vi } from 'vitest';
import { LastFew } from '../../../src/network/last-few.js';

it('computes a value once while it is one of the last few that were asked for', () => {
  const values = new LastFew<string, { key: string }>(2);
  const compute = vi.fn((key: string) => ({ key }));
  const get = (key: string): { key: string } => values.get(key, () => compute(key));
  expect(['a', 'b', 'a'].map(get)).toEqual([{ key: 'a' }, { key: 'b' }, { key: 'a' }]);
  expect(compute).toHaveBeenCalledTimes(2);
  // The one asked for longest ago made room for the third.
  get('c');
  get('a');
  expect(compute).toHaveBeenCalledTimes(3);
  get('b');
  expect(compute).toHaveBeenCalledTimes(4);
});
