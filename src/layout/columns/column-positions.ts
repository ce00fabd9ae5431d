import { separate } from '../../geometry/index.js';
import { chooseRoutes } from './choose-routes.js';
import { presentItems } from './present-items.js';
import type { ColumnsGraph, ColumnSlots, LinkRoute, Slot } from './columns-graph.js';

/** Where an item stands: its column, and the height of its upper end in it, from 0 at the top to 1 at the bottom. */
export interface ColumnPosition {
  column: number;
  y: number;
}

/** The positions of items by id. */
export type ColumnPositions = Readonly<Record<string, ColumnPosition>>;

/** What items and the spaces between them need, in any unit of length. */
export interface ColumnMetrics {
  /** The length of every column. */
  height: number;
  /** The height of an item, the least and the one it should have where there is room. */
  itemHeights: (id: string) => { least: number; wanted: number };
  /** Between two items. */
  gap: number;
  /** Between two items that a link joins directly. */
  gapWithLink: number;
  /** For each link that passes between two items, above the first or below the last one. */
  lane: number;
}

/** How often every item moves towards its partners. */
const SWEEPS = 40;

/** The slots of one column from top to bottom, with the items that stand in each through time. */
interface ColumnOfSlots {
  rows: { row: number; items: number[]; height: number }[];
  /** What is needed above each row, and last below all of them. */
  gaps: number[];
}

/** As many items as there is room for get the height that they want, those with the highest score first. */
function rowHeights(
  rows: readonly { items: readonly number[] }[],
  graph: ColumnsGraph,
  metrics: ColumnMetrics,
  room: number,
): number[] {
  const needs = rows.map(({ items }) => {
    const own = items.flatMap((index) => {
      const item = graph.items[index];
      return item ? [{ ...metrics.itemHeights(item.id), score: item.score }] : [];
    });
    return {
      least: Math.max(0, ...own.map(({ least }) => least)),
      wanted: Math.max(0, ...own.map(({ wanted }) => wanted)),
      score: Math.max(...own.map(({ score }) => score)),
    };
  });
  const heights = needs.map(({ least }) => least);
  let left = room - heights.reduce((sum, height) => sum + height, 0);
  const order = needs.map((need, index) => ({ ...need, index })).sort((a, b) => b.score - a.score);
  for (const { least, wanted, index } of order) {
    if (wanted - least > left) continue;
    heights[index] = wanted;
    left -= wanted - least;
  }
  return heights;
}

/** Widens the gaps, also the outer ones, through which links of an epoch pass, or in which they join two rows. */
function widenGaps(
  columns: readonly ColumnOfSlots[],
  present: readonly (readonly number[])[],
  slotOf: (index: number) => Slot | undefined,
  links: readonly { a: number; b: number }[],
  routes: readonly LinkRoute[],
  { gapWithLink, lane }: ColumnMetrics,
): void {
  const lanes = present.map((items) => Array.from({ length: items.length + 1 }, () => 0));
  const widen = (
    column: number,
    above: number | undefined,
    below: number | undefined,
    space: number,
  ): void => {
    const { rows, gaps } = columns[column] ?? { rows: [], gaps: [] };
    const indexOf = (item: number): number =>
      rows.findIndex(({ row }) => row === slotOf(item)?.row);
    const upper = above === undefined ? -1 : indexOf(above);
    const lower = below === undefined ? rows.length : indexOf(below);
    // Where a slot between both is empty, there is room enough.
    if (lower === upper + 1) gaps[lower] = Math.max(gaps[lower] ?? 0, space);
  };
  routes.forEach((route, index) => {
    const [a, b] = [links[index]?.a ?? 0, links[index]?.b ?? 0];
    const [first, second] = [slotOf(a), slotOf(b)];
    if (!first || !second) return;
    const left = Math.min(first.column, second.column);
    if (route.kind === 'vertical') {
      const [above, below] = first.row < second.row ? [a, b] : [b, a];
      widen(left, above, below, gapWithLink);
    }
    if (route.kind !== 'through') return;
    route.gaps.forEach((gap, passed) => {
      const counts = lanes[left + 1 + passed];
      if (counts) counts[gap] = (counts[gap] ?? 0) + 1;
    });
  });
  lanes.forEach((counts, column) =>
    counts.forEach((count, gap) => {
      const items = present[column] ?? [];
      // Beyond the first and the last item one side is free.
      const isOuter = gap === 0 || gap === items.length;
      const lanes = isOuter ? count : count + 1;
      if (count > 0) widen(column, items[gap - 1], items[gap], lanes * lane);
    }),
  );
}

/**
 * The heights of slots for all epochs: every item as near as can be to the mean
 * height of those that it is linked to, over all epochs by their weights, in the
 * order of the slots and far enough from the next one for what stands and passes
 * there in any epoch. The items of one slot share its height.
 */
export function columnPositions(
  graph: ColumnsGraph,
  slots: ColumnSlots,
  metrics: ColumnMetrics,
): ColumnPositions {
  const slotOf = (index: number): Slot | undefined => slots[graph.items[index]?.id ?? ''];
  const columns = graph.capacities.map((_, column): ColumnOfSlots => {
    const items = new Map<number, number[]>();
    graph.items.forEach(({ id }, index) => {
      const slot = slots[id];
      if (slot?.column === column) items.set(slot.row, [...(items.get(slot.row) ?? []), index]);
    });
    const rows = [...items]
      .sort(([a], [b]) => a - b)
      .map(([row, ofRow]) => ({ row, items: ofRow, height: 0 }));
    return { rows, gaps: [0, ...rows.slice(1).map(() => metrics.gap), 0] };
  });
  /** By item, its partners with the weights of their links over all epochs. */
  const pulls = graph.items.map(() => new Map<number, number>());
  graph.epochs.forEach(({ links, weight }, epoch) => {
    const present = presentItems(graph, slots, epoch);
    const there = new Set(present.flat());
    const drawn = links.filter(({ a, b }) => there.has(a) && there.has(b));
    const { routes } = chooseRoutes(present, drawn);
    widenGaps(columns, present, slotOf, drawn, routes, metrics);
    for (const { a, b, weight: ofLink } of drawn) {
      pulls[a]?.set(b, (pulls[a].get(b) ?? 0) + weight * ofLink);
      pulls[b]?.set(a, (pulls[b].get(a) ?? 0) + weight * ofLink);
    }
  });
  const middleOf = new Map<number, number>();
  for (const { rows, gaps } of columns) {
    const spaces = gaps.reduce((sum, gap) => sum + gap, 0);
    const heights = rowHeights(rows, graph, metrics, metrics.height - spaces);
    rows.forEach((entry, index) => {
      entry.height = heights[index] ?? 0;
      for (const item of entry.items) {
        middleOf.set(item, ((index + 0.5) / rows.length) * metrics.height);
      }
    });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const { rows, gaps } of columns) moveTowardsPartners(rows, gaps, middleOf, pulls, metrics);
  }
  return Object.fromEntries(
    graph.items.flatMap(({ id }, index) => {
      const slot = slots[id];
      const row = slot && columns[slot.column]?.rows.find((one) => one.row === slot.row);
      if (!row) return [];
      const top = (middleOf.get(index) ?? 0) - row.height / 2;
      const y = Math.round((top / metrics.height) * 1e4) / 1e4;
      return [[id, { column: slot.column, y }]];
    }),
  );
}

/** Moves the rows of one column to the mean heights of the partners of their items. */
function moveTowardsPartners(
  rows: ColumnOfSlots['rows'],
  gaps: readonly number[],
  middleOf: Map<number, number>,
  pulls: readonly ReadonlyMap<number, number>[],
  { height }: ColumnMetrics,
): void {
  const wanted = rows.map(({ items }) => {
    const own = middleOf.get(items[0] ?? 0) ?? 0;
    let [sum, total] = [0, 0];
    for (const item of items) {
      for (const [partner, weight] of pulls[item] ?? []) {
        sum += weight * (middleOf.get(partner) ?? own);
        total += weight;
      }
    }
    return total === 0 ? own : sum / total;
  });
  const half = rows.map((row) => row.height / 2);
  const separations = half
    .slice(1)
    .map((own, index) => own + (half[index] ?? 0) + (gaps[index + 1] ?? 0));
  const first = (gaps[0] ?? 0) + (half[0] ?? 0);
  const last = height - (gaps.at(-1) ?? 0) - (half.at(-1) ?? 0);
  const placed = separate(wanted, separations, first, last);
  rows.forEach(({ items }, index) => {
    for (const item of items) middleOf.set(item, placed[index] ?? 0);
  });
}
