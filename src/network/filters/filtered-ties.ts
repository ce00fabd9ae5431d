import type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from '../snapshot.js';
import { forEachIn, type Steps } from '../steps.js';
import type { TieKind } from './filters.js';
import { talksAreShown, type TimeFilters } from './in-time.js';

/** A tie of a snapshot, as filters see it. */
export interface FilteredTie {
  id: string;
  kind: TieKind;
  /** The ids of those whom it ties; a stake in oneself has the same twice. */
  ends: readonly string[];
  /** Undefined for what is no stake. */
  stake?: StakeOnDay;
}

/** The ties of a snapshot that are in force, and those of the past that the filters show, in the order of the data set; in steps. */
export function* filteredTies(
  snapshot: Snapshot,
  filters: TimeFilters,
): Steps<readonly FilteredTie[]> {
  const { day, parties, stakes, alliances, talks } = snapshot;
  const ventures = new Set(
    parties.filter(({ kind }) => kind === 'joint-venture').map(({ id }) => id),
  );
  const isShown = ({ ended }: { ended: boolean }): boolean => !ended || filters.endedTies;
  const ofStake = (onDay: StakeOnDay): FilteredTie => {
    const { id, owner, owned } = onDay.stake;
    const kind = ventures.has(owned) ? 'venture' : 'stake';
    return { id, kind, ends: [owner, owned], stake: onDay };
  };
  const ofAlliance = ({ alliance, members }: AllianceOnDay): FilteredTie => {
    return { id: alliance.id, kind: 'alliance', ends: members.map(({ party }) => party) };
  };
  const ofTalks = ({ talks: { id, parties: ends } }: TalksOnDay): FilteredTie => {
    return { id, kind: 'talks', ends };
  };
  const ties: FilteredTie[] = [];
  yield* forEachIn(stakes, (one) => isShown(one) && ties.push(ofStake(one)));
  yield* forEachIn(alliances, (one) => isShown(one) && ties.push(ofAlliance(one)));
  yield* forEachIn(talks, (one) => talksAreShown(one, day, filters) && ties.push(ofTalks(one)));
  return ties;
}
