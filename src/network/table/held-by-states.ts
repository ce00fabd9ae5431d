import { roundSum, shareBounds, type Share } from '../../model/index.js';
import { controlledByKinds, lastingStakes } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';

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
 * hold nothing have no entry.
 */
export function heldByStates(snapshot: Snapshot): ReadonlyMap<string, Share> {
  const controlled = controlledByKinds(snapshot, ['state']);
  const held = [...lastingStakes(snapshot, 'owned')].map(([owned, stakes]) => {
    const capital = stakes
      .filter(({ stake }) => controlled.has(stake.owner))
      .map(({ holding }) => holding.capital);
    return { owned, capital };
  });
  return new Map(
    held
      .filter(({ capital }) => capital.length > 0)
      .map(({ owned, capital }) => [owned, sumOfShares(capital)]),
  );
}
