import { controllersOn } from '../control.js';
import { groupByKeys } from '../group-by.js';
import { hasMajority } from '../owner-shares.js';
import type { Snapshot } from '../snapshot.js';
import type { OwnerKind } from './filters.js';

/**
 * The ids of owners of some kinds and of all in which one of them holds a stake
 * on the day of a snapshot, by itself or through companies that it controls: what
 * a state holds of a company that it controls is held by the state, what a company
 * holds of which it has 15% is not. Stakes that have ended do not count. The time
 * grows with the number of stakes.
 */
export function ownedByKinds(snapshot: Snapshot, kinds: readonly OwnerKind[]): Set<string> {
  const lasting = snapshot.stakes.filter(({ ended }) => !ended);
  const stakesOf = groupByKeys(lasting, ({ stake }) => [stake.owner]);
  const controlledBy = groupByKeys([...controllersOn(snapshot)], ([, controller]) => [controller]);
  const controlling = snapshot.parties
    .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
    .map(({ id }) => id);
  const [reached, found] = [new Set(controlling), new Set(controlling)];
  const control = (id: string): void => {
    found.add(id);
    if (!reached.has(id)) controlling.push(id);
    reached.add(id);
  };
  // The list grows while it is read.
  for (const owner of controlling) {
    for (const onDay of stakesOf.get(owner) ?? []) {
      found.add(onDay.stake.owned);
      if (hasMajority(onDay)) control(onDay.stake.owned);
    }
    for (const [controlled] of controlledBy.get(owner) ?? []) control(controlled);
  }
  return found;
}
