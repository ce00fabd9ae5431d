import { expect, it, vi } from 'vitest';
import { textWidth } from '../../../src/scene/index.js';
import { memoize, memoizeTogether } from '../../../src/store/memoize.js';
import type { Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';
import { emptyStore } from './loaded.js';

it('computes only what it has not computed last', () => {
  const compute = vi.fn((a: number, b: number) => a + b);
  const sum = memoize(compute);
  expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
  expect(compute).toHaveBeenCalledTimes(3);
});

it('takes over what was computed elsewhere', () => {
  const sum = memoize((a: number, b: number) => a + b);
  sum.remember([1, 2], 4);
  expect([sum.has([1, 2]), sum.has([2, 2]), sum(1, 2)]).toEqual([true, false, 4]);
});

it('computes together what several ask of the same, each of which keeps its own', () => {
  const compute = vi.fn(({ name }: { name: string }, times: number) => name.repeat(times));
  const together = memoizeTogether(compute);
  const [one, other] = [together(), together()];
  const a = { name: 'a' };
  expect([one(a, 2), other(a, 2), other({ name: 'b' }, 2), other(a, 3), one(a, 2)]).toEqual([
    'aa',
    'aa',
    'bb',
    'aaa',
    'aa',
  ]);
  expect(compute).toHaveBeenCalledTimes(3);
});

it('composes one overview for stores with the same data and canvases of one size', async () => {
  const overview = { nissan: { column: 0, y: 0.5 }, renault: { column: 1, y: 0.5 } };
  const dataset = parsed({ ...carmakers(), overview });
  const opened = async (width: number): Promise<Store> => {
    const store = emptyStore();
    Object.assign(store, { measureText: textWidth, canvas: { width, height: 600 } });
    const result = { ok: true as const, dataset, warnings: [] };
    await store.load({ type: 'files', names: ['a.json'], result });
    return store;
  };
  const [first, second, narrow] = [await opened(900), await opened(900), await opened(500)];
  expect(second.scene).toBe(first.scene);
  expect(narrow.scene).not.toBe(first.scene);
  expect(first.scene?.nodes.length).toBeGreaterThan(1);
});
