import { roundSum, shareBounds, type Share } from '../model/index.js';
import { controllersOn } from './control.js';
import { groupByKeys } from './group-by.js';
import { byInfluence, hasMajority } from './owner-shares.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';

const WHOLE_PERCENT = 100;

function stakesInForce({ stakes }: Snapshot): StakeOnDay[] {
  return stakes.filter(({ ended }) => !ended);
}

/**
 * The ids of all states of a snapshot and of all parties that one of them controls:
 * by a majority of its own, or through others that it controls.
 */
export function stateControlled(snapshot: Snapshot): ReadonlySet<string> {
  const ownersOf = groupByKeys(stakesInForce(snapshot), ({ stake }) => [stake.owned]);
  const controllers = controllersOn(snapshot);
  const controllerOf = (id: string): string | undefined => {
    const [first] = [...(ownersOf.get(id) ?? [])].sort(byInfluence);
    return first && hasMajority(first) ? first.stake.owner : controllers.get(id);
  };
  const answers = new Map(snapshot.parties.map(({ id, kind }) => [id, kind === 'state']));
  for (const { id } of snapshot.parties) {
    const path = new Set<string>();
    let at: string | undefined = id;
    // A circle of owners ends at nobody.
    while (at !== undefined && answers.get(at) !== true && !path.has(at)) {
      path.add(at);
      at = controllerOf(at);
    }
    if (at === undefined || answers.get(at) !== true) continue;
    for (const controlled of path) answers.set(controlled, true);
  }
  return new Set([...answers].filter(([, isControlled]) => isControlled).map(([id]) => id));
}

/** Shares of one whole as a single one: exact where all are, else a range. */
function sumOfShares(shares: readonly Share[]): Share {
  const bounds = shares.map(shareBounds);
  const min = roundSum(bounds.reduce((sum, one) => sum + one.min, 0));
  const max = roundSum(bounds.reduce((sum, one) => sum + one.max, 0));
  if (min === max) return min;
  const isWhole = max >= WHOLE_PERCENT;
  if (min === 0) return isWhole ? 'unknown' : { max };
  const minExclusive = shares.some((share) => typeof share === 'object' && share.minExclusive);
  return { min, ...(minExclusive && { minExclusive }), ...(!isWhole && { max }) };
}

/**
 * What states hold of the capital of each party, by its id: the sum of what they
 * hold themselves and through parties that they control. Parties of which they
 * hold nothing have no entry.
 */
export function heldByStates(snapshot: Snapshot): ReadonlyMap<string, Share> {
  const controlled = stateControlled(snapshot);
  const held = stakesInForce(snapshot).filter(({ stake }) => controlled.has(stake.owner));
  const byOwned = groupByKeys(held, ({ stake }) => [stake.owned]);
  return new Map(
    [...byOwned].map(([id, stakes]) => [
      id,
      sumOfShares(stakes.map(({ holding }) => holding.capital)),
    ]),
  );
}
