import { isSurelyAbove, shareBounds, type Holding, type Share } from '../model/index.js';
import type { StakeOnDay } from './snapshot.js';

/** More than this share of the votes, in percent, is control. */
export const MAJORITY = 50;

/** The votes of a holding in percent; the capital stands for them where they are not recorded. */
function votesOf({ capital, votes }: Holding): Share {
  return votes ?? capital;
}

/** Whether an owner surely has more than half of the votes; many holders together never do. */
export function hasMajority({ holding, dispersed = false }: StakeOnDay): boolean {
  return !dispersed && isSurelyAbove(votesOf(holding), MAJORITY);
}

/** Whether an owner surely has no more than a share, in percent, of the capital and of the votes. */
export function holdsAtMost({ holding }: StakeOnDay, percent: number): boolean {
  return [holding.capital, votesOf(holding)].every((share) => shareBounds(share).max <= percent);
}

/** The least that an owner has of the capital, in percent. */
export function leastCapital({ holding }: StakeOnDay): number {
  return shareBounds(holding.capital).min;
}

/** The least that an owner has of the capital or of the votes, whichever is more, in percent. */
export function leastPercent({ holding }: StakeOnDay): number {
  return Math.max(...[holding.capital, votesOf(holding)].map((share) => shareBounds(share).min));
}

/** How much an owner counts as one: a majority 2, many holders together 0, any other 1. */
function influence(onDay: StakeOnDay): number {
  return hasMajority(onDay) ? 2 : Number(!onDay.dispersed);
}

/**
 * A majority first and many holders together last, then by the larger of capital and
 * votes, of ranges by the lower end.
 */
export function byInfluence(a: StakeOnDay, b: StakeOnDay): number {
  return influence(b) - influence(a) || leastPercent(b) - leastPercent(a);
}

/**
 * Whether nobody can have a majority, neither of the owners nor somebody who is not
 * recorded. Where votes differ from the capital, nothing is known of the votes of others.
 */
export function isWithoutMajority(
  owners: readonly StakeOnDay[],
  unrecorded: { max: number },
): boolean {
  return (
    unrecorded.max <= MAJORITY &&
    owners.every(
      (onDay) =>
        onDay.dispersed ?? (onDay.holding.votes === undefined && holdsAtMost(onDay, MAJORITY)),
    )
  );
}
