import type { ColumnsGraph, Epoch } from './columns-graph.js';
import { firstRows } from './first-slots.js';
import type { LinkArrays } from './link-routing.js';
import { COLUMNS_SETTINGS } from './settings.js';
import { admitItems, type AdmittedItem } from './roster.js';

/** Epochs with the same items and links, as one. */
export interface DistinctEpoch {
  weight: number;
  items: Int32Array;
  links: LinkArrays;
}

/** The admitted items of a graph by index, in the order of their ids, with what the annealing needs to know. */
export interface IndexedGraph {
  items: readonly AdmittedItem[];
  /** The number of rows in use by column, and the number of the first slot of each column. */
  rows: readonly number[];
  firstSlot: readonly number[];
  slotCount: number;
  /** By slot its column. */
  columnOf: Int32Array;
  /** By item the number of its region, -1 for none. */
  regionOf: Int32Array;
  regionCount: number;
  /** By item those that it should take over the slot of. */
  predecessors: readonly (readonly number[])[];
  epochs: readonly DistinctEpoch[];
  /** By item the indexes of the distinct epochs in which it is there. */
  epochsOf: readonly (readonly number[])[];
  /** By item the slot it starts in. */
  firstSlots: Int32Array;
}

/** As many rows as may be of use: none without items, and never more than slots. */
function rowsInUse(admitted: readonly AdmittedItem[], column: number, capacity: number): number {
  const candidates = admitted.filter(({ item }) => item.columns.includes(column)).length;
  const pinned = admitted.filter((other) => other.column === column).map(({ row }) => row ?? -1);
  return Math.min(capacity, candidates + 1 + Math.max(-1, ...pinned));
}

/** Links between items that are there, sorted, with the heaviest of each pair. */
function linksOf(
  { links }: Epoch,
  indexOf: (link: number) => number,
  isThere: (item: number) => boolean,
): LinkArrays {
  const pairs = new Map<string, [number, number, number]>();
  for (const link of links) {
    const [a, b] = [indexOf(link.a), indexOf(link.b)].sort((one, other) => one - other);
    if (a === undefined || b === undefined || a === b || !isThere(a) || !isThere(b)) continue;
    const key = `${a} ${b}`;
    pairs.set(key, [a, b, Math.max(link.weight, pairs.get(key)?.[2] ?? 0)]);
  }
  const byWeight = [...pairs.values()].sort(
    ([a, b, weight], [c, d, other]) => other - weight || a - c || b - d,
  );
  const sorted = byWeight
    .slice(0, COLUMNS_SETTINGS.mostLinks)
    .sort(([a, b], [c, d]) => a - c || b - d);
  return {
    a: Int32Array.from(sorted, ([a]) => a),
    b: Int32Array.from(sorted, ([, b]) => b),
    weight: Float64Array.from(sorted, ([, , weight]) => weight),
  };
}

function distinctEpochs(graph: ColumnsGraph, admitted: readonly AdmittedItem[]): DistinctEpoch[] {
  const byId = new Map(admitted.map(({ item }, index) => [item.id, index]));
  const indexOf = (item: number): number => byId.get(graph.items[item]?.id ?? '') ?? -1;
  const distinct = new Map<string, DistinctEpoch>();
  graph.epochs.forEach((epoch, time) => {
    const isThere = (index: number): boolean => {
      const item = admitted[index]?.item;
      return item !== undefined && item.from <= time && time < item.until;
    };
    const items = Int32Array.from(admitted.keys()).filter(isThere);
    const links = linksOf(epoch, indexOf, isThere);
    const key = [items, links.a, links.b, links.weight].join(';');
    const same = distinct.get(key);
    if (same) same.weight += epoch.weight;
    else distinct.set(key, { weight: epoch.weight, items, links });
  });
  return [...distinct.values()];
}

/** Admits items to a graph in columns and gives them their first slots. The order of items and links does not matter. */
export function indexGraph(graph: ColumnsGraph): IndexedGraph {
  const candidates = admitItems(graph);
  const rows = graph.capacities.map((capacity, column) => rowsInUse(candidates, column, capacity));
  const firstSlot = rows.map((_, column) => rows.slice(0, column).reduce((a, b) => a + b, 0));
  const slotOf = new Map<string, number>();
  rows.forEach((count, column) => {
    const own = candidates.filter((candidate) => candidate.column === column);
    for (const [id, row] of firstRows(own, count)) slotOf.set(id, (firstSlot[column] ?? 0) + row);
  });
  const items = candidates.filter(({ item }) => slotOf.has(item.id));
  const regions = [...new Set(items.flatMap(({ item }) => item.region ?? []))].sort();
  const indexes = new Map(items.map(({ item }, index) => [item.id, index]));
  const epochs = distinctEpochs(graph, items);
  const epochsOf = items.map((): number[] => []);
  epochs.forEach((epoch, index) => {
    for (const item of epoch.items) epochsOf[item]?.push(index);
  });
  return {
    items,
    rows,
    firstSlot,
    slotCount: rows.reduce((a, b) => a + b, 0),
    columnOf: Int32Array.from(rows.flatMap((count, column) => Array<number>(count).fill(column))),
    regionOf: Int32Array.from(items, ({ item }) => regions.indexOf(item.region ?? '')),
    regionCount: regions.length,
    predecessors: items.map(({ item }) =>
      item.predecessors.flatMap((id) => {
        const index = indexes.get(id);
        const isBefore = index !== undefined && (items[index]?.item.until ?? 0) <= item.from;
        return isBefore ? [index] : [];
      }),
    ),
    epochs,
    epochsOf,
    firstSlots: Int32Array.from(items, ({ item }) => slotOf.get(item.id) ?? 0),
  };
}
