import { controlledByKinds, lastingStakes } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';
import type { OwnerKind } from './filters.js';
import { isLarge, type ShareFilters } from './is-large.js';

/**
 * The ids of owners of some kinds and of all in which one of them holds a stake
 * on the day of a snapshot, by itself or through companies that it controls: what
 * a state holds of a company that it controls is held by the state, what a company
 * holds of which it has 15% is not. Stakes that have ended or are smaller than the
 * filters ask for do not count. The time grows with the number of stakes.
 */
export function ownedByKinds(
  snapshot: Snapshot,
  kinds: readonly OwnerKind[],
  filters: ShareFilters,
): Set<string> {
  const controlling = controlledByKinds(snapshot, kinds);
  const stakesOf = lastingStakes(snapshot, 'owner');
  const found = new Set(controlling);
  for (const owner of controlling) {
    for (const onDay of stakesOf.get(owner) ?? []) {
      if (isLarge(onDay, filters)) found.add(onDay.stake.owned);
    }
  }
  return found;
}
