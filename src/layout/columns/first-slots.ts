import type { ColumnItem } from './columns-graph.js';
import { compareIds, type AdmittedItem } from './roster.js';

/** The holders of a slot, none of which overlap. */
type Holders = ColumnItem[];

function isFree(holders: Holders, { from, until }: ColumnItem): boolean {
  return holders.every((holder) => holder.until <= from || until <= holder.from);
}

/** How well an item fits into a free slot: after a predecessor, after one of its region, into an empty one. */
function fit(holders: Holders, item: ColumnItem): number {
  const before = holders.filter(({ until }) => until <= item.from);
  const last = before.sort((a, b) => b.until - a.until)[0];
  if (last && item.predecessors.includes(last.id)) return 3;
  if (last?.region !== undefined && last.region === item.region) return 2;
  return holders.length === 0 ? 1 : 0;
}

/** Who of those that start together chooses first: successors, then those with a higher score. */
function compareByStart(a: ColumnItem, b: ColumnItem): number {
  const successorsFirst = Number(a.predecessors.length === 0) - Number(b.predecessors.length === 0);
  return a.from - b.from || successorsFirst || b.score - a.score || compareIds(a.id, b.id);
}

/**
 * Gives every item of one column a row by colouring intervals: in the order of
 * their starts, each takes the free row that fits it best. Without pinned items
 * as many rows as are there at once suffice; with them, an item may find none and
 * gets no row.
 */
export function firstRows(admitted: readonly AdmittedItem[], rows: number): Map<string, number> {
  const holders = Array.from({ length: rows }, (): Holders => []);
  const rowOf = new Map<string, number>();
  const put = (item: ColumnItem, row: number): void => {
    holders[row]?.push(item);
    rowOf.set(item.id, row);
  };
  for (const { item, row } of admitted) if (row !== undefined) put(item, row);
  const free = admitted.filter(({ row }) => row === undefined).map(({ item }) => item);
  for (const item of free.sort(compareByStart)) {
    let best = -1;
    let bestFit = -1;
    holders.forEach((slot, row) => {
      if (!isFree(slot, item)) return;
      const itsFit = fit(slot, item);
      if (itsFit <= bestFit) return;
      best = row;
      bestFit = itsFit;
    });
    if (best >= 0) put(item, best);
  }
  return rowOf;
}
