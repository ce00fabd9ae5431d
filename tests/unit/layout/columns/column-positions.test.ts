import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnPositions,
  type ColumnItem,
  type ColumnMetrics,
  type ColumnsGraph,
  type ColumnSlots,
} from '../../../../src/layout/index.js';

const METRICS: ColumnMetrics = {
  height: 600,
  itemHeights: () => ({ least: 24, wanted: 37 }),
  gap: 5,
  gapWithLink: 17,
  lane: 6,
};

function item(id: string, rest: Partial<ColumnItem> = {}): ColumnItem {
  return { id, columns: [0, 1, 2], from: 0, until: 1, predecessors: [], score: 0, ...rest };
}

function graphOf(items: ColumnItem[], pairs: [number, number][] = []): ColumnsGraph {
  const links = pairs.map(([a, b]) => ({ a, b, weight: 1 }));
  return { capacities: [8, 8, 8], items, epochs: [{ weight: 1, links }] };
}

/** The upper ends of items in pixels from the top. */
function heightsOf(graph: ColumnsGraph, slots: ColumnSlots): Record<string, number> {
  const positions = columnPositions(graph, slots, METRICS);
  return Object.fromEntries(
    Object.entries(positions).map(([id, { y }]) => [id, y * METRICS.height]),
  );
}

describe('the heights of items in columns', () => {
  it('are spread where nothing links them', () => {
    const slots = { a: { column: 0, row: 0 }, b: { column: 0, row: 3 } };
    const { a, b } = heightsOf(graphOf([item('a'), item('b')]), slots);
    expect(b! - a!).toBeGreaterThan(200);
  });

  it('are those of the partners, so that lines run level', () => {
    const slots = {
      a: { column: 0, row: 0 },
      b: { column: 0, row: 1 },
      c: { column: 1, row: 5 },
    };
    const { b, c } = heightsOf(graphOf([item('a'), item('b'), item('c')], [[1, 2]]), slots);
    expect(Math.abs(b! - c!)).toBeLessThan(1);
  });

  it('leave more space where a link joins two neighbours', () => {
    const items = Array.from({ length: 16 }, (_, index) => item(`item-${index}`));
    const slots = Object.fromEntries(items.map(({ id }, row) => [id, { column: 0, row }]));
    const distance = (pairs: [number, number][]): number => {
      const heights = heightsOf({ ...graphOf(items, pairs), capacities: [16] }, slots);
      return heights['item-8']! - heights['item-7']!;
    };
    expect(distance([[7, 8]])).toBeGreaterThanOrEqual(24 + METRICS.gapWithLink - 0.1);
  });

  it('are shared by items of one slot', () => {
    const items = [item('early', { until: 1 }), item('late', { from: 1, until: 2 })];
    const graph = { ...graphOf(items), epochs: [0, 1].map(() => ({ weight: 1, links: [] })) };
    const slot = { column: 1, row: 2 };
    const positions = columnPositions(graph, { early: slot, late: slot }, METRICS);
    expect(positions.late).toEqual(positions.early);
  });

  it('have no item without a slot', () => {
    const graph = graphOf([item('a'), item('b')]);
    expect(Object.keys(columnPositions(graph, { a: { column: 0, row: 0 } }, METRICS))).toEqual([
      'a',
    ]);
    expect(columnPositions(graphOf([]), {}, METRICS)).toEqual({});
  });

  it('keep the order of slots, stay in the column and far enough apart', () => {
    const items = Array.from({ length: 18 }, (_, index) => item(`item-${index}`));
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(17), fc.nat(17)), {
      maxLength: 20,
      selector: ([a, b]) => [Math.min(a, b), Math.max(a, b)].join(),
    });
    const order = fc.shuffledSubarray([...items.keys()], { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(pairs, order, (all, indexes) => {
        const slots = Object.fromEntries(
          indexes.map((index, at) => [
            items[index]!.id,
            { column: at % 3, row: Math.floor(at / 3) },
          ]),
        );
        const links = all.filter(([a, b]) => a !== b);
        const heights = heightsOf(graphOf(items, links), slots);
        for (const column of [0, 1, 2]) {
          const ids = Object.keys(slots)
            .filter((id) => slots[id]!.column === column)
            .sort((a, b) => slots[a]!.row - slots[b]!.row);
          ids.forEach((id, index) => {
            expect(heights[id]).toBeGreaterThanOrEqual(-0.1);
            expect(heights[id]).toBeLessThanOrEqual(METRICS.height - 24 + 0.1);
            const next = heights[ids[index + 1] ?? ''];
            if (next !== undefined) expect(next - heights[id]!).toBeGreaterThanOrEqual(29 - 0.1);
          });
        }
        const reversed = graphOf(items, [...links].reverse());
        expect(heightsOf(reversed, slots)).toEqual(heights);
      }),
    );
  });
});
