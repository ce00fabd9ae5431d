import { roundSum, shareBounds, type Share } from '../../model/index.js';
import { controlledByKinds, lastingStakes, type StakesById } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';
import { forEachIn, type Steps } from '../steps.js';

const WHOLE_PERCENT = 100;

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
 * hold nothing have no entry. In steps; `ownersOf` are the lasting stakes by what is owned.
 */
export function* heldByStates(
  snapshot: Snapshot,
  ownersOf: StakesById,
): Steps<ReadonlyMap<string, Share>> {
  const held = new Map<string, Share>();
  if (!snapshot.parties.some(({ kind }) => kind === 'state')) return held;
  const stakesOf = yield* lastingStakes(snapshot, 'owner');
  const controlled = yield* controlledByKinds(snapshot, ['state'], stakesOf);
  yield* forEachIn(ownersOf, ([owned, stakes]) => {
    const ofStates = stakes.filter(({ stake }) => controlled.has(stake.owner));
    if (ofStates.length === 0) return;
    held.set(owned, sumOfShares(ofStates.map(({ holding }) => holding.capital)));
  });
  return held;
}
