import type { Day } from '../../model/index.js';
import { DEFAULT_FILTERS, type Filters } from '../filters/filters.js';
import type { NetworkIndex } from '../network-index.js';
import type { Snapshot } from '../snapshot.js';
import { changesOfAlliances } from './alliance-changes.js';
import type { Change } from './change.js';
import { changeFilter } from './filter-changes.js';
import { mirrored } from './mirrored.js';
import { changesOfParties } from './party-changes.js';
import { changesOfStakes } from './stake-changes.js';
import { changesOfTalks } from './talks-changes.js';

/** What is compared of two days; all that is left out has its default. */
export interface ChangesOptions {
  /** What is left out; see `changeFilter`. */
  filters?: Filters;
  /** The ids of what is disputed; while it is null, the filter that asks for it does nothing. */
  disputed?: ReadonlySet<string> | null;
}

/** What changed of the ties of two snapshots, in the order of the data set: stakes, alliances, then talks. */
export function changesOfTies(earlier: Snapshot, later: Snapshot): Change[] {
  return [
    ...changesOfStakes(earlier, later),
    ...changesOfAlliances(earlier, later),
    ...changesOfTalks(earlier, later),
  ];
}

/**
 * What is otherwise on one day than on another one: stakes that were gained, lost, raised
 * or lowered, alliances and talks that began or ended, members that joined or left, and
 * parties that were founded, dissolved or renamed; also what began and ended in between.
 * Shares whose ranges overlap are no change, and neither is one that was changed and
 * changed back. In the order of the data set: stakes, alliances, talks, then parties.
 * Where the second day is the earlier one, everything is the other way round.
 */
export function changesBetween(
  index: NetworkIndex,
  from: Day,
  to: Day,
  { filters = DEFAULT_FILTERS, disputed = null }: ChangesOptions = {},
): Change[] {
  if (from > to) {
    return changesBetween(index, to, from, { filters, disputed }).map(mirrored);
  }
  const [earlier, later] = [index.snapshotAt(from), index.snapshotAt(to)];
  const changes = [
    ...changesOfTies(earlier, later),
    ...changesOfParties(index.dataset.parties, earlier, later),
  ];
  return changes.filter(changeFilter(index, [earlier, later], filters, disputed));
}
