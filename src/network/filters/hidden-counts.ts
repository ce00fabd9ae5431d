import type { Snapshot } from '../snapshot.js';
import { withoutHiding, type Filters } from './filters.js';
import { visibleOn } from './visible.js';

/** How many parties and ties filters leave out. */
export interface HiddenCounts {
  readonly parties: number;
  readonly ties: number;
}

/** Counts what filters leave out of a snapshot; `disputed` as for `visibleOn`. */
export function hiddenCounts(
  snapshot: Snapshot,
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): HiddenCounts {
  const left = visibleOn(snapshot, filters, disputed);
  const all = visibleOn(snapshot, withoutHiding(filters), disputed);
  return { parties: all.parties.size - left.parties.size, ties: all.ties.size - left.ties.size };
}
