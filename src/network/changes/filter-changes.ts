import { hidesNothing, type Filters } from '../filters/filters.js';
import { isLarge } from '../filters/is-large.js';
import { visibleOn } from '../filters/visible.js';
import type { NetworkIndex } from '../network-index.js';
import type { Snapshot } from '../snapshot.js';
import { partiesOf, recordOf, type Change } from './change.js';

/** Whether filters leave a change. */
export type IsLeft = (change: Change) => boolean;

/** Whether a stake is large enough at any of the times that a change is about. */
function isLargeOnce(change: Change, filters: Filters): boolean {
  if (change.type !== 'stake') return true;
  const { before, after, between } = change;
  return [before, after, ...between].some((holding) => holding && isLarge({ holding }, filters));
}

function tieKindOf(change: Change, index: NetworkIndex): Filters['hiddenKinds'][number] | null {
  switch (change.type) {
    case 'stake':
      return index.party(change.stake.owned)?.kind === 'joint-venture' ? 'venture' : 'stake';
    case 'alliance':
    case 'member':
      return 'alliance';
    case 'talks':
      return 'talks';
    case 'party':
    case 'name':
      return null;
  }
}

/** The ids of the parties that filters leave on any of two days or, of what lasted for less, by their country. */
function partiesLeft(
  index: NetworkIndex,
  snapshots: readonly Snapshot[],
  filters: Filters,
): ReadonlySet<string> {
  const ofParties = { ...filters, disputedOnly: false };
  const onDays = snapshots.map((snapshot) => visibleOn(snapshot, ofParties, null).parties);
  const { ownerKinds, countries } = filters;
  if (ownerKinds.length > 0) return new Set(onDays.flatMap((ids) => [...ids]));
  const known = new Set(snapshots.flatMap(({ parties }) => parties));
  const others = index.dataset.parties.filter(
    (party) =>
      !known.has(party) && (countries.length === 0 || countries.includes(party.country ?? '')),
  );
  return new Set([...onDays.flatMap((ids) => [...ids]), ...others.map(({ id }) => id)]);
}

/**
 * Tells which changes between two days filters leave: those of parties and ties that they
 * would leave on one of the days. What of the past is drawn, and what the overview draws,
 * means nothing here. `disputed` as for `visibleOn`.
 */
export function changeFilter(
  index: NetworkIndex,
  snapshots: readonly [Snapshot, Snapshot],
  filters: Filters,
  disputed: ReadonlySet<string> | null,
): IsLeft {
  if (hidesNothing(filters)) return () => true;
  const parties = partiesLeft(index, snapshots, filters);
  return (change) => {
    const kind = tieKindOf(change, index);
    const ends = partiesOf(change).filter((id) => parties.has(id));
    const isTie = kind !== null && change.type !== 'member';
    return (
      ends.length >= (isTie ? 2 : 1) &&
      (kind === null || !filters.hiddenKinds.includes(kind)) &&
      isLargeOnce(change, filters) &&
      (!filters.disputedOnly || !disputed || disputed.has(recordOf(change)))
    );
  };
}
