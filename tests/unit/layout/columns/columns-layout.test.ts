import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseRoutes,
  columnsLayout,
  finish,
  type ColumnItem,
  type ColumnsGraph,
  type ColumnsLayout,
  type ColumnsOptions,
  type ColumnSlots,
} from '../../../../src/layout/index.js';

function item(id: string, rest: Partial<ColumnItem> = {}): ColumnItem {
  return { id, columns: [0, 1, 2], from: 0, until: 1, predecessors: [], score: 0, ...rest };
}

/** Items that are always there, with links by index, on one day. */
function oneDay(
  capacities: number[],
  items: ColumnItem[],
  pairs: readonly (readonly [number, number])[],
): ColumnsGraph {
  const links = pairs.map(([a, b]) => ({ a, b, weight: 1 }));
  return { capacities, items, epochs: [{ weight: 1, links }] };
}

/** The items that are there in an epoch, by column, from the top. */
function columnsIn(graph: ColumnsGraph, slots: ColumnSlots, epoch: number): number[][] {
  const rowOf = (index: number): number => slots[graph.items[index]!.id]!.row;
  return graph.capacities.map((_, column) =>
    [...graph.items.keys()]
      .filter((index) => {
        const { id, from, until } = graph.items[index]!;
        return slots[id]?.column === column && from <= epoch && epoch < until;
      })
      .sort((a, b) => rowOf(a) - rowOf(b)),
  );
}

function crossingsIn(graph: ColumnsGraph, slots: ColumnSlots, epoch = 0): number {
  const columns = columnsIn(graph, slots, epoch);
  const there = new Set(columns.flat());
  const links = graph.epochs[epoch]!.links.filter(({ a, b }) => there.has(a) && there.has(b));
  return chooseRoutes(columns, links).crossings;
}

function many(count: number, rest: (index: number) => Partial<ColumnItem> = () => ({})) {
  return Array.from({ length: count }, (_, index) =>
    item(`item-${String(index).padStart(3, '0')}`, rest(index)),
  );
}

const EPOCHS = 5;

const arbitraryItem = (index: number): fc.Arbitrary<ColumnItem> =>
  fc.record({
    id: fc.constant(`item-${index}`),
    columns: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
    from: fc.nat(EPOCHS),
    until: fc.nat(EPOCHS),
    predecessors: fc.subarray(['item-0', 'item-1', 'item-2']),
    score: fc.nat(3),
  });

const arbitraryGraph: fc.Arbitrary<ColumnsGraph> = fc.nat(14).chain((count) => {
  const pairs = Array.from({ length: count }, (_, b) =>
    Array.from({ length: b }, (_, a) => ({ a, b, weight: (a + b) % 3 ? 1 : 0.3 })),
  ).flat();
  return fc.record({
    capacities: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
    items: fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryItem(index))),
    epochs: fc.array(fc.record({ weight: fc.constant(1), links: fc.subarray(pairs) }), {
      minLength: EPOCHS,
      maxLength: EPOCHS,
    }),
  });
});

function layOut(graph: ColumnsGraph, options?: ColumnsOptions): ColumnsLayout {
  return finish(columnsLayout(graph, options));
}

describe('columnsLayout', () => {
  it('has nothing to place without items, columns or epochs', () => {
    expect(layOut(oneDay([3], [], [])).slots).toEqual({});
    expect(layOut(oneDay([], [item('a')], [])).slots).toEqual({});
    expect(layOut({ capacities: [3], items: [item('a')], epochs: [] }).slots).toEqual({});
  });

  it('places one item in the column it prefers', () => {
    const { slots } = layOut(oneDay([3, 3], [item('a', { columns: [1] })], []));
    expect(slots.a?.column).toBe(1);
  });

  it('admits those with the highest score while there are slots', () => {
    const items = many(6, (index) => ({ columns: [0], score: index % 4 }));
    const { slots } = layOut(oneDay([3], items, []));
    expect(Object.keys(slots).sort()).toEqual(['item-002', 'item-003', 'item-001'].sort());
  });

  it('gives one slot to items that are never there at once', () => {
    const items = many(4, (index) => ({ columns: [0], from: index, until: index + 1 }));
    const epochs = items.map(() => ({ weight: 1, links: [] }));
    const { slots } = layOut({ capacities: [1], items, epochs });
    expect(Object.keys(slots)).toHaveLength(4);
  });

  it('gives a successor the slot of its predecessor', () => {
    const items = [
      item('daimler-benz', { columns: [0], until: 1 }),
      item('mercedes-benz', { columns: [0], from: 1, until: 2, predecessors: ['daimler-benz'] }),
      item('rover', { columns: [0], until: 1 }),
      item('tesla', { columns: [0], from: 1, until: 2 }),
      item('volvo', { columns: [0], until: 2 }),
    ];
    const epochs = [0, 1].map(() => ({ weight: 1, links: [{ a: 3, b: 4, weight: 1 }] }));
    const { slots } = layOut({ capacities: [4], items, epochs });
    expect(slots['mercedes-benz']).toEqual(slots['daimler-benz']);
  });

  it('keeps pinned items where they are', () => {
    const items = many(12, (index) => ({
      columns: [0],
      ...(index % 5 === 0 && { pinned: { column: 1, row: index / 5 } }),
    }));
    const pairs = items.map((_, index) => [index, (index * 5) % 12] as const);
    const { slots } = layOut(oneDay([12, 4], items, pairs));
    expect(slots['item-000']).toEqual({ column: 1, row: 0 });
    expect(slots['item-005']).toEqual({ column: 1, row: 1 });
    expect(slots['item-010']).toEqual({ column: 1, row: 2 });
  });

  it('ignores a pin to a slot that does not exist or is taken', () => {
    const items = [
      item('a', { columns: [0], pinned: { column: 0, row: 9 } }),
      item('b', { columns: [0], pinned: { column: 0, row: 1 }, score: 2 }),
      item('c', { columns: [0], pinned: { column: 0, row: 1 }, score: 1 }),
    ];
    const { slots } = layOut(oneDay([3], items, []));
    expect(slots.b).toEqual({ column: 0, row: 1 });
    expect(Object.keys(slots)).toHaveLength(3);
  });

  it('keeps the items of a region together where nothing speaks against it', () => {
    const region = (index: number): string => ['Europe', 'India', 'Americas'][index % 3]!;
    const items = many(12, (index) => ({ columns: [0], region: region(index) }));
    const graph = oneDay([12], items, []);
    const [column] = columnsIn(graph, layOut(graph).slots, 0);
    const changes = column!.filter((one, at) => {
      return at > 0 && region(one) !== region(column![at - 1]!);
    });
    expect(changes).toHaveLength(2);
  });

  it.each([[[100]], [[34, 33, 33]], [[25, 25, 25, 25]]])(
    'draws a star of 100 without crossings in columns of %j',
    (capacities) => {
      const items = many(100, () => ({ columns: [0, 1, 2, 3] }));
      const pairs = items.slice(1).map((_, index) => [0, index + 1] as const);
      const graph = oneDay(capacities, items, pairs);
      const { slots } = layOut(graph);
      expect(Object.keys(slots)).toHaveLength(100);
      expect(crossingsIn(graph, slots)).toBe(0);
    },
  );

  it.each([
    [40, [14, 13, 13]],
    [40, [10, 10, 10, 10]],
    [24, [24]],
  ])('draws a chain of %i without crossings in columns of %j', (count, capacities) => {
    const items = many(count, () => ({ columns: [0, 1, 2, 3] }));
    const nth = (index: number): number => (index * 7) % count;
    const pairs = items.slice(1).map((_, index) => [nth(index), nth(index + 1)] as const);
    const graph = oneDay(capacities, items, pairs);
    expect(crossingsIn(graph, layOut(graph).slots)).toBe(0);
  });

  it('finds an order without crossings for pairs in two columns', () => {
    const items = many(24, (index) => ({ columns: [index % 2] }));
    const pairs = Array.from(
      { length: 12 },
      (_, index) => [2 * index, (10 * index + 1) % 24] as const,
    );
    const graph = oneDay([12, 12], items, pairs);
    expect(crossingsIn(graph, layOut(graph).slots)).toBe(0);
  });

  it('never puts two items into one slot at once, nor one into a column it may not stand in', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const { slots } = layOut(graph);
        const placed = graph.items.filter(({ id }) => slots[id]);
        for (const one of placed) {
          const { column, row } = slots[one.id]!;
          expect(one.columns).toContain(column);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(graph.capacities[column]!);
          const others = placed.filter(({ id, from, until }) => {
            const { column: c, row: r } = slots[id]!;
            const isSame = c === column && r === row;
            return isSame && id !== one.id && from < one.until && one.from < until;
          });
          expect(others).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of items and links', () => {
    const shuffled = arbitraryGraph.chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        order: fc.shuffledSubarray([...graph.items.keys()], { minLength: graph.items.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ graph, order }) => {
        const epochs = graph.epochs.map(({ weight, links }) => ({
          weight,
          links: links
            .map((link) => ({ ...link, a: order.indexOf(link.b), b: order.indexOf(link.a) }))
            .reverse(),
        }));
        const other = { ...graph, items: order.map((index) => graph.items[index]!), epochs };
        expect(layOut(other)).toEqual(layOut(graph));
      }),
      { numRuns: 20 },
    );
  });

  it('costs more as soon as an epoch has more crossings', () => {
    const items = many(8, (index) => ({
      columns: [index % 2],
      pinned: { column: index % 2, row: Math.floor(index / 2) },
    }));
    const straight = oneDay(
      [4, 4],
      items,
      [0, 2, 4, 6].map((a) => [a, a + 1] as const),
    );
    const crossed = oneDay(
      [4, 4],
      items,
      [0, 2, 4, 6].map((a) => [a, 7 - a] as const),
    );
    expect(layOut(crossed).cost).toBeGreaterThan(layOut(straight).cost + 5);
  });

  it('comes to an end with every link that is possible', () => {
    const items = many(40);
    const pairs = items.flatMap((_, b) => Array.from({ length: b }, (_, a) => [a, b] as const));
    expect(Object.keys(layOut(oneDay([14, 13, 13], items, pairs)).slots)).toHaveLength(40);
  });
});
