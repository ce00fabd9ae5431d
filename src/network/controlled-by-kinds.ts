import type { PartyKind } from '../model/index.js';
import { controllersOn } from './groups-at-once.js';
import { groupByKeys } from './group-by.js';
import { hasMajority } from './owner-shares.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';

/** The stakes of a snapshot that have not ended, by the id of one of their ends. */
export function lastingStakes(
  { stakes }: Snapshot,
  by: 'owner' | 'owned',
): ReadonlyMap<string, readonly StakeOnDay[]> {
  return groupByKeys(
    stakes.filter(({ ended }) => !ended),
    ({ stake }) => [stake[by]],
  );
}

/**
 * The ids of parties of some kinds and of all that one of them controls on the day
 * of a snapshot, by a majority of its own or through others that it controls.
 */
export function controlledByKinds(
  snapshot: Snapshot,
  kinds: readonly PartyKind[],
): ReadonlySet<string> {
  const stakesOf = lastingStakes(snapshot, 'owner');
  const controlledBy = groupByKeys([...controllersOn(snapshot)], ([, controller]) => [controller]);
  const controlling = new Set(
    snapshot.parties.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  );
  // The set grows while it is read.
  for (const owner of controlling) {
    for (const onDay of stakesOf.get(owner) ?? []) {
      if (hasMajority(onDay)) controlling.add(onDay.stake.owned);
    }
    for (const [controlled] of controlledBy.get(owner) ?? []) controlling.add(controlled);
  }
  return controlling;
}
