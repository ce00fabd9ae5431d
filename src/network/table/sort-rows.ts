import { compareTexts } from '../../messages/index.js';
import { mapIn, sortIn } from '../list-steps.js';
import type { Steps } from '../steps.js';

/** What a row is sorted by: a number, a text, or undefined where it is not known. */
export type SortKey = number | string | undefined;

export type SortDirection = 'ascending' | 'descending';

function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a), String(b));
}

/**
 * Rows in the order of a key. Those without one come last in both directions, and
 * rows of equal keys keep their order. The rows are not changed. In steps.
 */
export function* sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: SortDirection,
): Steps<Row[]> {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = yield* mapIn(rows, (row) => ({ row, key: keyOf(row) }));
  const sorted = yield* sortIn(keyed, (a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined);
    }
    return sign * compareKeys(a.key, b.key);
  });
  return yield* mapIn(sorted, ({ row }) => row);
}
