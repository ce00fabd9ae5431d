import type { Dataset, Day, Party } from '../../model/index.js';
import { isDispersed } from '../party-kinds.js';
import { phaseAt } from '../phase-at.js';
import { indicesByRow, type Rows } from '../compressed-rows.js';
import { SAME_PERCENT, WHOLE, type Basis } from './percent.js';
import { ALL, Shares, type Whole } from './shares.js';
import { stakesOn, type StakesOfDay } from './stakes-of-day.js';

/** Before any day on which something was founded. */
const EARLIEST = '1000';

/**
 * Who holds what on a day, by numbers. An edge is all that one party holds in
 * another one, in percent of the shares that the company does not hold itself:
 * own shares are in no edge. No upper end is more than what the lower ends of the
 * others leave; sums above 100% stay as they are recorded.
 */
export interface OwnershipGraph {
  /** The ids of the parties that exist on the day, in the order of the data set, and the number of each. */
  ids: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** By party, 1 for many holders together, who own and never vote as one. */
  dispersed: Uint8Array;
  /** By edge its ends. */
  owner: Int32Array;
  owned: Int32Array;
  byOwner: Rows;
  byOwned: Rows;
  /** By edge. */
  shares: Readonly<Record<Basis, Shares>>;
  /** By edge, 1 where no votes are recorded, so that the capital stands for them. */
  capitalForVotes: Uint8Array;
}

/** The parties that exist on a day, by number. */
interface Existing {
  parties: Party[];
  ids: string[];
  numberOf: Map<string, number>;
}

function existingOn({ parties }: Dataset, day: Day): Existing {
  const existing = parties.filter(
    ({ founded, dissolved }) =>
      (founded === undefined && dissolved === undefined) ||
      phaseAt(day, founded ?? EARLIEST, dissolved).phase === 'within',
  );
  const ids = existing.map(({ id }) => id);
  const numberOf = new Map<string, number>();
  for (let number = 0; number < ids.length; number++) numberOf.set(ids[number] ?? '', number);
  return { parties: existing, ids, numberOf };
}

/** What is left of a company without the shares that it holds itself. */
function wholeOf(own: Shares, company: number): Whole {
  const least = own.least[company] ?? 0;
  const most = own.most[company] ?? 0;
  if (most === 0) return ALL;
  // Of a company that holds all of itself nothing is left; its other shares stay as they are.
  return { least: least < WHOLE ? WHOLE - least : WHOLE, most: Math.max(0, WHOLE - most) };
}

/** Cuts the upper ends of shares in each company to what the lower ends of the others leave. */
export function cutUpperEnds({ least, most }: Shares, { starts, items }: Rows): void {
  for (let company = 0; company + 1 < starts.length; company++) {
    const [from, to] = [starts[company] ?? 0, starts[company + 1] ?? 0];
    let sum = 0;
    for (let at = from; at < to; at++) sum += least[items[at] ?? 0] ?? 0;
    for (let at = from; at < to; at++) {
      const edge = items[at] ?? 0;
      const [lower, upper] = [least[edge] ?? 0, most[edge] ?? 0];
      if (lower === upper) continue;
      const cut = Math.min(upper, Math.max(lower, WHOLE - (sum - lower)));
      most[edge] = cut - lower < SAME_PERCENT ? lower : cut;
    }
  }
}

/** One edge for each two parties, however many records there are between them. */
function joined(
  { owner, owned }: Pick<StakesOfDay, 'owner' | 'owned'>,
  size: number,
): { edgeOf: Int32Array; first: Int32Array } {
  const { starts, items } = indicesByRow(owned, size);
  const edgeOf = new Int32Array(owner.length);
  const first = new Int32Array(owner.length);
  const edgeBy = new Int32Array(size).fill(-1);
  let count = 0;
  for (let company = 0; company < size; company++) {
    const firstEdge = count;
    for (let at = starts[company] ?? 0; at < (starts[company + 1] ?? 0); at++) {
      const stake = items[at] ?? 0;
      const holder = owner[stake] ?? 0;
      if ((edgeBy[holder] ?? 0) < firstEdge) {
        edgeBy[holder] = count;
        first[count++] = stake;
      }
      edgeOf[stake] = edgeBy[holder] ?? 0;
    }
  }
  return { edgeOf, first: first.subarray(0, count) };
}

/** The graph of a data set on a day. Linear in its records. */
export function ownershipGraph(dataset: Dataset, day: Day): OwnershipGraph {
  const { parties, ids, numberOf } = existingOn(dataset, day);
  const size = parties.length;
  const stakes = stakesOn(dataset, day, numberOf);
  const { edgeOf, first } = joined(stakes, size);
  const shares = { capital: new Shares(first.length), votes: new Shares(first.length) };
  const capitalForVotes = new Uint8Array(first.length);
  for (let stake = 0; stake < edgeOf.length; stake++) {
    const [edge, company] = [edgeOf[stake] ?? 0, stakes.owned[stake] ?? 0];
    const hasVotes = stakes.hasVotes[stake] === 1;
    const wholeBy = (basis: Basis): Whole =>
      stakes.isNetOfOwnShares[stake] === 1 ? ALL : wholeOf(stakes.own[basis], company);
    shares.capital.addOf(edge, stakes.capital, stake, wholeBy('capital'));
    shares.votes.addOf(edge, stakes.votes, stake, wholeBy(hasVotes ? 'votes' : 'capital'));
    if (!hasVotes) capitalForVotes[edge] = 1;
  }
  const owner = first.map((stake) => stakes.owner[stake] ?? 0);
  const owned = first.map((stake) => stakes.owned[stake] ?? 0);
  const byOwned = indicesByRow(owned, size);
  cutUpperEnds(shares.capital, byOwned);
  cutUpperEnds(shares.votes, byOwned);
  return {
    ids,
    numberOf,
    dispersed: Uint8Array.from(parties, (party) => Number(isDispersed(party))),
    owner,
    owned,
    byOwner: indicesByRow(owner, size),
    byOwned,
    shares,
    capitalForVotes,
  };
}
