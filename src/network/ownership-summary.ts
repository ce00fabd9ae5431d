import { earliestDay, latestDay, type Day, type PartialDate } from '../model/index.js';
import { controlChain, type ControlLink } from './control-chain.js';
import type { PartyDetails } from './details.js';
import type { NetworkIndex } from './network-index.js';
import { byInfluence, holdsAtMost, isWithoutMajority } from './owner-shares.js';
import { canBeOwned, isCompany } from './party-kinds.js';
import { phaseAt } from './phase-at.js';
import type { StakeOnDay } from './snapshot.js';
import { stakeEnd } from './stake-end.js';
import { unrecordedCapital } from './unrecorded-share.js';

/** No more owners or holdings are stated one by one; the others are counted. */
const MOST_STATED = 3;

/** Above this share, in percent, holders of listed companies must report themselves in many countries. */
const REPORTED_FROM = 5;

/** Some stakes, the largest first, and how many more there are. */
export interface StatedStakes {
  stated: readonly StakeOnDay[];
  more: number;
}

/** What is said of the owners of a party, whoever they are. */
interface Owned {
  /** Those with the most influence first. */
  owners: StatedStakes;
  /** The part of the capital that no record explains, in percent. */
  rest: { min: number; max: number };
  /** What the party holds in the first of its owners. */
  inReturn: StakeOnDay | undefined;
  /**
   * Who controls the party, who controls that one, and so on, as far as recorded. A majority
   * in the party itself is left out, because its owner is stated with the others.
   */
  chain: readonly ControlLink[];
}

/** The facts that answer who owns a party on a day. */
export type OwnershipSummary =
  /** It does not exist yet. */
  | { type: 'not-founded' }
  /** It exists no more; `owners` held it until then. */
  | { type: 'dissolved'; dissolved: PartialDate; successors: string[]; owners: StatedStakes }
  /** Nobody owns it, or nobody is recorded to own it, and it is there to hold others. */
  | { type: 'holder'; holdings: StatedStakes }
  /** Two or more own a joint venture; `isEqual` when two have exactly half each. */
  | ({ type: 'joint-venture'; isEqual: boolean } & Owned)
  /** The first owner surely has more than half of the votes. */
  | ({ type: 'controlled' } & Owned)
  /**
   * Owners are recorded, and none of them surely has a majority. `isWithoutMajority`
   * when nobody can have one, whether recorded or not.
   */
  | ({ type: 'held'; isWithoutMajority: boolean } & Owned)
  /** Every recorded owner surely has no more than `limit`, 5%, of the capital and of the votes. */
  | ({ type: 'small-holders'; limit: number } & Owned)
  /** The last of the recorded owners held it until `until`. */
  | { type: 'formerly-owned'; last: StakeOnDay; until: PartialDate }
  /** No owner is recorded on the day or earlier; `before` is when the first record begins. */
  | { type: 'not-recorded'; before: PartialDate | undefined; chain: readonly ControlLink[] };

function state(stakes: readonly StakeOnDay[]): StatedStakes {
  const stated = stakes.slice(0, MOST_STATED);
  return { stated, more: stakes.length - stated.length };
}

function ofDissolved({ party, owners }: PartyDetails, dissolved: PartialDate): OwnershipSummary {
  const last = owners.filter((onDay) => {
    const end = stakeEnd(onDay);
    return end === undefined || latestDay(end) >= earliestDay(dissolved);
  });
  const { successors = [] } = party;
  return { type: 'dissolved', dissolved, successors, owners: state(last.sort(byInfluence)) };
}

function ofOwned(
  { party, holdings }: PartyDetails,
  owners: readonly StakeOnDay[],
  index: NetworkIndex,
  day: Day,
): OwnershipSummary {
  const sorted = [...owners].sort(byInfluence);
  const first = sorted[0]?.stake.owner;
  const chain = controlChain(party.id, index, day);
  const isMajority = chain[0]?.basis === 'majority';
  const owned: Owned = {
    owners: state(sorted),
    rest: unrecordedCapital(owners.map(({ holding }) => holding)),
    inReturn: holdings.find(({ stake, ended }) => !ended && stake.owned === first),
    chain: isMajority ? chain.slice(1) : chain,
  };
  if (party.kind === 'joint-venture' && owners.length > 1) {
    const isEqual = owners.length === 2 && owners.every(({ holding }) => holding.capital === 50);
    return { type: 'joint-venture', isEqual, ...owned };
  }
  if (isMajority) return { type: 'controlled', ...owned };
  const areSmall = owners.every((onDay) => holdsAtMost(onDay, REPORTED_FROM));
  if (areSmall) return { type: 'small-holders', limit: REPORTED_FROM, ...owned };
  return { type: 'held', isWithoutMajority: isWithoutMajority(owners, owned.rest), ...owned };
}

/** The owner that left last, if any did. */
function ofFormerOwners(owners: readonly StakeOnDay[]): OwnershipSummary | undefined {
  let found: Extract<OwnershipSummary, { type: 'formerly-owned' }> | undefined;
  for (const last of owners) {
    const until = stakeEnd(last);
    if (until === undefined || (found && latestDay(found.until) >= latestDay(until))) continue;
    found = { type: 'formerly-owned', last, until };
  }
  return found;
}

/** When the first recorded stake in a party begins, if that is after the day. */
function firstRecordAfter(id: string, index: NetworkIndex, day: Day): PartialDate | undefined {
  const starts = index.stakesIn(id).flatMap(({ holdings }) => holdings[0]?.from ?? []);
  return starts.filter((from) => earliestDay(from) > day).sort()[0];
}

/**
 * Who owns a party on a day, from what is recorded alone: the absence of a record
 * is stated as such, and nothing is concluded from it. `details` must be those of
 * the party on the day in the same index.
 */
export function ownershipSummary(
  details: PartyDetails,
  index: NetworkIndex,
  day: Day,
): OwnershipSummary {
  const { party, owners, holdings } = details;
  const { founded = '1000', dissolved } = party;
  const { phase } = phaseAt(day, founded, dissolved);
  if (phase === 'before') return { type: 'not-founded' };
  if (phase === 'after' && dissolved !== undefined) {
    return ofDissolved(details, dissolved);
  }
  const current = owners.filter(({ ended }) => !ended);
  if (!canBeOwned(party) || (current.length === 0 && !isCompany(party))) {
    return { type: 'holder', holdings: state(holdings.filter(({ ended }) => !ended)) };
  }
  if (current.length > 0) return ofOwned(details, current, index, day);
  const before = firstRecordAfter(party.id, index, day);
  const chain = controlChain(party.id, index, day);
  return ofFormerOwners(owners) ?? { type: 'not-recorded', before, chain };
}

/** The stakes whose figures a summary states of the party itself, in the order in which it does. */
export function statedStakes(summary: OwnershipSummary): readonly StakeOnDay[] {
  switch (summary.type) {
    case 'not-founded':
    case 'not-recorded':
      return [];
    case 'holder':
      return summary.holdings.stated;
    case 'formerly-owned':
      return [summary.last];
    case 'dissolved':
    case 'joint-venture':
    case 'controlled':
    case 'held':
    case 'small-holders':
      return summary.owners.stated;
  }
}

/** The ids of the sources of all that a summary states, in the order in which it does. */
export function statedSources(summary: OwnershipSummary): string[] {
  const chain = 'chain' in summary ? summary.chain : [];
  return [
    ...statedStakes(summary).flatMap(({ holding }) => holding.sources),
    ...chain.flatMap((link) =>
      link.basis === 'named'
        ? link.group.sources
        : link.stakes.flatMap(({ holding }) => holding.sources),
    ),
  ];
}
