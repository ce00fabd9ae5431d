import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestFirst, type BoundedGroup } from '../../../src/scene/best-first.js';

interface Item {
  name: string;
  cost: number;
}

/** Groups whose items cost at least what is said, small whole numbers so that many cost the same. */
const groups = fc
  .array(fc.tuple(fc.nat(9), fc.array(fc.nat(9), { maxLength: 4 })), { maxLength: 12 })
  .map((all) =>
    all.map(([leastCost, extras], group) => ({
      leastCost,
      items: extras.map((extra, index): Item => {
        return { name: `${group}/${index}`, cost: leastCost + extra };
      }),
    })),
  );

describe('items that are computed best first', () => {
  it('come as a stable sort by cost would have them, each time they are read', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const sorted = all.flatMap(({ items }) => items).sort((a, b) => a.cost - b.cost);
        const lazy = new BestFirst(
          all.map(({ leastCost, items }) => ({ leastCost, compute: () => items })),
        );
        expect([...lazy]).toEqual(sorted);
        expect([...lazy]).toEqual(sorted);
      }),
    );
  });

  it('are computed once, and only as far as they are read', () => {
    const computed: number[] = [];
    const group = (leastCost: number): BoundedGroup<Item> => ({
      leastCost,
      compute: () => {
        computed.push(leastCost);
        return [{ name: `from ${leastCost}`, cost: leastCost + 1.5 }];
      },
    });
    const lazy = new BestFirst([group(4), group(1), group(3), group(2)]);
    expect(computed).toEqual([]);
    const [first] = lazy;
    expect(first?.name).toBe('from 1');
    expect(computed).toEqual([1, 2]);
    expect(Array.from(lazy, ({ name }) => name)).toEqual(['from 1', 'from 2', 'from 3', 'from 4']);
    expect(computed).toEqual([1, 2, 3, 4]);
  });
});
