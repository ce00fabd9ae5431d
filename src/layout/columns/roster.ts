import type { ColumnItem, ColumnsGraph } from './columns-graph.js';

/** An item that got a place in a column. */
export interface AdmittedItem {
  item: ColumnItem;
  /** The column it starts in. */
  column: number;
  /** The slot it is pinned to, if that is its own. */
  row: number | undefined;
}

/** Whether one id comes before another, whatever the language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many more items each column can take in each epoch. */
class FreeSlots {
  readonly #free: Int32Array[];

  constructor({ capacities, epochs }: ColumnsGraph) {
    this.#free = capacities.map((capacity) => new Int32Array(epochs.length).fill(capacity));
  }

  has(column: number, { from, until }: ColumnItem): boolean {
    return this.#free[column]?.subarray(from, until).every((free) => free > 0) ?? false;
  }

  take(column: number, { from, until }: ColumnItem): void {
    const free = this.#free[column]?.subarray(from, until);
    free?.forEach((slots, epoch) => {
      free[epoch] = slots - 1;
    });
  }
}

function overlaps(a: ColumnItem, b: ColumnItem): boolean {
  return a.from < b.until && b.from < a.until;
}

/**
 * Admits items by score, each to the first of its columns that has a slot left in
 * all of its epochs; pinned ones come first. Items that are never there are left
 * out. With equal scores the smaller id goes first.
 */
export function admitItems(graph: ColumnsGraph): AdmittedItem[] {
  const { capacities, epochs, items } = graph;
  const clipped = items
    .map((item) => {
      const { from, until } = item;
      return { ...item, from: Math.max(0, from), until: Math.min(until, epochs.length) };
    })
    .filter(({ from, until }) => from < until)
    .sort((a, b) => b.score - a.score || compareIds(a.id, b.id));
  const free = new FreeSlots(graph);
  const admitted: AdmittedItem[] = [];
  const isPinnable = (item: ColumnItem): boolean => {
    const { pinned } = item;
    if (!pinned || !(pinned.row >= 0 && pinned.row < (capacities[pinned.column] ?? 0)))
      return false;
    return !admitted.some(
      (other) =>
        other.column === pinned.column && other.row === pinned.row && overlaps(other.item, item),
    );
  };
  const rest: ColumnItem[] = [];
  for (const item of clipped) {
    if (!item.pinned || !isPinnable(item)) {
      rest.push(item);
      continue;
    }
    const { column, row } = item.pinned;
    free.take(column, item);
    admitted.push({ item, column, row });
  }
  for (const item of rest) {
    const column = item.columns.find((candidate) => free.has(candidate, item));
    if (column === undefined) continue;
    free.take(column, item);
    admitted.push({ item, column, row: undefined });
  }
  return admitted.sort((a, b) => compareIds(a.item.id, b.item.id));
}
