import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortIn } from '../../../src/network/list-steps.js';
import { finish, forEachIn } from '../../../src/network/steps.js';

it('sorts as a list does, however many there are, with equal ones in their order', () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 50 }), id: fc.nat() }), {
    minLength: 0,
    maxLength: 5000,
    size: 'max',
  });
  fc.assert(
    fc.property(items, (list) => {
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(finish(sortIn(list, compare))).toEqual([...list].sort(compare));
    }),
    { numRuns: 20 },
  );
});

it('does no more than a thousand things in a step', () => {
  let count = 0;
  const steps = forEachIn(Array(4500).keys(), () => (count += 1));
  const done: number[] = [];
  while (!steps.next().done) done.push(count);
  expect(done).toEqual([1000, 2000, 3000, 4000]);
});
