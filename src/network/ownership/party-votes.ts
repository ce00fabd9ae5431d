import { indicesByRow } from '../compressed-rows.js';
import { MAJORITY_OF_VENTURE } from '../control.js';
import {
  exceeds,
  interestOf,
  sumOf,
  type Interest,
  type Interests,
  type Sum,
} from '../interest.js';
import { isCompany, isDispersed } from '../party-kinds.js';
import { reaches } from '../reaches.js';
import type { Snapshot } from '../snapshot.js';
import { WHOLE } from './percent.js';
import type { Voting } from './voting.js';

/** The votes of a day, as they make groups at a threshold. */
export interface PartyVotes {
  /** By number: companies, then all others who vote as one. */
  ids: readonly string[];
  companyCount: number;
  /** Those that are no companies. */
  others: readonly number[];
  voting: Voting;
  /** Companies that nobody controls, whoever has enough votes; more can be added. */
  independent: Set<number>;
  /** Whether some interests in a company are enough together to control it. */
  areEnough: (company: number, held: readonly Sum[]) => boolean;
}

export interface PartyVotesOptions {
  interests: Interests;
  /** Who controls whom by a majority, which leaves nothing to others. */
  majority: ReadonlyMap<string, string>;
  /** In percent; see `isInclusive`. */
  threshold: number;
}

/** The interests that states, persons, families, funds and trusts have in companies, each of whom votes as one. */
function otherInterestsOn({ parties, stakes }: Snapshot): Interest[] {
  const companies = new Set(parties.filter(isCompany).map(({ id }) => id));
  const others = parties.filter((party) => !isCompany(party) && !isDispersed(party));
  const owners = new Set(others.map(({ id }) => id));
  return stakes
    .filter(({ stake, ended }) => !ended && owners.has(stake.owner) && companies.has(stake.owned))
    .map(interestOf);
}

/** The votes of a day, by number. */
export function partyVotes(
  snapshot: Snapshot,
  { interests, majority, threshold }: PartyVotesOptions,
): PartyVotes {
  const { companies } = interests;
  const others = otherInterestsOn(snapshot).filter(({ owned }) => !majority.has(owned));
  const ids = [...companies, ...new Set(others.map(({ owner }) => owner))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const own = companies.flatMap((owned): readonly Omit<Interest, 'begun'>[] => {
    const owner = majority.get(owned);
    if (owner === undefined) return interests.in.get(owned) ?? [];
    return [{ owner, owned, percent: WHOLE, isMore: false }];
  });
  const votes = [...own, ...others];
  const owner = Int32Array.from(votes, (vote) => numberOf(vote.owner));
  const ventures = new Set(
    snapshot.parties.flatMap(({ id, kind }) =>
      kind === 'joint-venture' && !majority.has(id) ? [numberOf(id)] : [],
    ),
  );
  const independent = new Set<number>();
  const areEnough = (company: number, held: readonly Sum[]): boolean => {
    if (independent.has(company)) return false;
    const sum = sumOf(held);
    return ventures.has(company) ? exceeds(sum, MAJORITY_OF_VENTURE) : reaches(sum, threshold);
  };
  return {
    ids,
    companyCount: companies.length,
    others: [...ids.keys()].slice(companies.length),
    voting: {
      owner,
      owned: Int32Array.from(votes, ({ owned }) => numberOf(owned)),
      byOwner: indicesByRow(owner, ids.length),
      counts: new Uint8Array(votes.length).fill(1),
      votes: Float64Array.from(votes, ({ percent }) => percent),
      isOpen: Uint8Array.from(votes, ({ isMore }) => Number(isMore)),
      isEnough: (company, percent, isMore) => areEnough(company, [{ percent, isMore }]),
    },
    independent,
    areEnough,
  };
}
