import { shareBounds, type Holding } from '../model/index.js';

/** How the votes of a holding stand to its capital. */
export type VotesAgainstCapital = 'fewer' | 'more' | 'none' | 'unknown' | 'other';

/**
 * How the votes stand to the capital; `undefined` where no votes are recorded or
 * both are the same, and `other` where ranges overlap or the capital is unknown.
 */
export function votesAgainstCapital({ capital, votes }: Holding): VotesAgainstCapital | undefined {
  if (votes === undefined) return undefined;
  if (votes === 'unknown') return 'unknown';
  const [cast, held] = [shareBounds(votes), shareBounds(capital)];
  if (cast.min === held.min && cast.max === held.max) return undefined;
  if (cast.max === 0) return 'none';
  if (capital === 'unknown') return 'other';
  if (cast.max < held.min) return 'fewer';
  return cast.min > held.max ? 'more' : 'other';
}
