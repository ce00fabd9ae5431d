import { shareBounds, type Day, type Holding, type Share, type Stake } from '../../model/index.js';
import { phaseAt } from '../phase-at.js';

/** The limits of a share in percent, and whether they themselves are excluded: "over 50%". */
export interface Limits {
  min: number;
  max: number;
  minIsOpen: boolean;
  maxIsOpen: boolean;
}

/** What an owner holds on a day. */
export interface HeldOnDay {
  capital: Limits;
  /** The limits of the capital where no votes are recorded. */
  votes: Limits;
  /** Whether votes are recorded. */
  hasVotes: boolean;
  /** Whether the percentages leave out the shares that the company holds itself. */
  isNetOfOwnShares: boolean;
}

function exactly(percent: number): Limits {
  return { min: percent, max: percent, minIsOpen: false, maxIsOpen: false };
}

const NOTHING = exactly(0);

function limitsOf(share: Share): Limits {
  if (typeof share === 'number') return exactly(share);
  const { min, max } = shareBounds(share);
  const { minExclusive = false, maxExclusive = false } = typeof share === 'object' ? share : {};
  return { min, max, minIsOpen: minExclusive, maxIsOpen: maxExclusive };
}

/** The limits of what is one or the other. */
function eitherOf(a: Limits, b: Limits): Limits {
  const [lower, upper] = [a.min < b.min ? a : b, a.max > b.max ? a : b];
  const same = (end: 'min' | 'max'): boolean => a[end] === b[end];
  return {
    min: lower.min,
    max: upper.max,
    minIsOpen: same('min') ? a.minIsOpen && b.minIsOpen : lower.minIsOpen,
    maxIsOpen: same('max') ? a.maxIsOpen && b.maxIsOpen : upper.maxIsOpen,
  };
}

function heldBy({ capital, votes, basis }: Holding): HeldOnDay {
  const limits = limitsOf(capital);
  return {
    capital: limits,
    votes: votes === undefined ? limits : limitsOf(votes),
    hasVotes: votes !== undefined,
    isNetOfOwnShares: basis === 'excluding-treasury',
  };
}

function either(a: HeldOnDay, b: HeldOnDay): HeldOnDay {
  return {
    capital: eitherOf(a.capital, b.capital),
    votes: eitherOf(a.votes, b.votes),
    hasVotes: a.hasVotes || b.hasVotes,
    isNetOfOwnShares: a.isNetOfOwnShares && b.isNetOfOwnShares,
  };
}

/**
 * What the owner of a stake holds on a day; undefined when it is nothing. Where
 * dates are coarser than a day, it is one or the other of the holdings that may be
 * in force, or nothing where none may be: a stake "from 2010" of 40% is 0 to 40% on
 * a day of 2010.
 */
export function holdingOnDay({ holdings }: Stake, day: Day): HeldOnDay | undefined {
  let held: HeldOnDay | undefined;
  let isSure = false;
  let until: string | undefined;
  for (const holding of holdings) {
    const { phase, certain } = phaseAt(day, holding.from, holding.until);
    if (phase === 'before') break;
    if (phase === 'after') continue;
    // Where one ends as the next begins, one of both is in force.
    isSure ||= certain || (held !== undefined && holding.from === until);
    held = held ? either(held, heldBy(holding)) : heldBy(holding);
    until = holding.until;
  }
  if (!held || isSure) return held;
  return {
    ...held,
    capital: eitherOf(held.capital, NOTHING),
    votes: eitherOf(held.votes, NOTHING),
  };
}
