import type { Dataset, Day } from '../../model/index.js';
import { holdingOnDay } from './holding-on-day.js';
import type { Basis } from './percent.js';
import { Shares } from './shares.js';

/**
 * What is held on a day, stake by stake, in columns of numbers: as objects, the stakes of large
 * data would take most of the time in which its graph is made.
 */
export interface StakesOfDay {
  /** The numbers of both ends, by stake of one party in another. */
  owner: Int32Array;
  owned: Int32Array;
  /** By stake; as votes the capital where no votes are recorded. */
  capital: Shares;
  votes: Shares;
  /** By stake, 1 where votes are recorded. */
  hasVotes: Uint8Array;
  /** By stake, 1 where the percentages leave out the shares that the company holds itself. */
  isNetOfOwnShares: Uint8Array;
  /** By party what it holds of itself. */
  own: Readonly<Record<Basis, Shares>>;
}

/** The stakes that are held on a day by those parties that have a number. */
export function stakesOn(
  { stakes }: Dataset,
  day: Day,
  numberOf: ReadonlyMap<string, number>,
): StakesOfDay {
  const [owner, owned] = [new Int32Array(stakes.length), new Int32Array(stakes.length)];
  const [capital, votes] = [new Shares(stakes.length), new Shares(stakes.length)];
  const [hasVotes, isNet] = [new Uint8Array(stakes.length), new Uint8Array(stakes.length)];
  const own = { capital: new Shares(numberOf.size), votes: new Shares(numberOf.size) };
  let count = 0;
  for (const stake of stakes) {
    const [holder, company] = [numberOf.get(stake.owner), numberOf.get(stake.owned)];
    if (holder === undefined || company === undefined) continue;
    const held = holdingOnDay(stake, day);
    if (!held) continue;
    if (holder === company) {
      own.capital.add(company, held.capital);
      own.votes.add(company, held.votes);
      continue;
    }
    owner[count] = holder;
    owned[count] = company;
    capital.add(count, held.capital);
    votes.add(count, held.votes);
    hasVotes[count] = Number(held.hasVotes);
    isNet[count++] = Number(held.isNetOfOwnShares);
  }
  return {
    owner: owner.subarray(0, count),
    owned: owned.subarray(0, count),
    capital,
    votes,
    hasVotes,
    isNetOfOwnShares: isNet,
    own,
  };
}
