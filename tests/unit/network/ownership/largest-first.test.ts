import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestFirst, manyLargestFirst } from '../../../../src/network/ownership/largest-first.js';

it.each([
  ['few', largestFirst],
  ['many', manyLargestFirst],
])('puts %s nodes in the order that a sort by comparison gives', (_, sort) => {
  const values = fc.array(fc.constantFrom(0, 0.5, 1, 33.4, 100, Infinity), { maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      // The later node first, among those of the same value.
      const compare = (a: number, b: number): number => b - a;
      const nodes = Int32Array.from(list.keys());
      expect([...sort(nodes, Float64Array.from(list), compare)]).toEqual(
        [...nodes].sort((a, b) => (list[a] === list[b] ? compare(a, b) : list[b]! - list[a]!)),
      );
    }),
  );
});
