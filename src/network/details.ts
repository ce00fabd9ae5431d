import { latestDay, shareBounds, type Alliance, type Dataset, type Day } from '../model/index.js';
import type { Party, Share, Stake, Talks } from '../model/index.js';
import { membersBefore, takeSnapshot } from './snapshot.js';
import type { AllianceOnDay, StakeOnDay, TalksOnDay } from './snapshot.js';

/** What the data set tells of one party on one day. */
export interface PartyDetails {
  type: 'party';
  party: Party;
  /** Who holds it: the largest share first, ended stakes last. */
  owners: StakeOnDay[];
  /** What it holds: the largest share first, ended stakes last. */
  holdings: StakeOnDay[];
  /** Those that it is in first. One that it left is ended, with those who were in it until then. */
  alliances: AllianceOnDay[];
  /** The latest first. */
  talks: TalksOnDay[];
}

/** A tie with its whole history, whatever the day. */
export type TieDetails =
  | { type: 'stake'; stake: Stake }
  | { type: 'alliance'; alliance: Alliance }
  | { type: 'talks'; talks: Talks };

export type Details = PartyDetails | TieDetails;

function leastShare(share: Share): number {
  return shareBounds(share).min;
}

function endedLast(a: { ended: boolean }, b: { ended: boolean }): number {
  return Number(a.ended) - Number(b.ended);
}

function byShare(a: StakeOnDay, b: StakeOnDay): number {
  return endedLast(a, b) || leastShare(b.holding.capital) - leastShare(a.holding.capital);
}

/** An alliance as one party sees it: over once it has left, and nothing before it joins. */
function seenBy(party: string, onDay: AllianceOnDay, day: Day): AllianceOnDay[] {
  const { alliance, members } = onDay;
  if (members.some((member) => member.party === party)) return [onDay];
  const exit = alliance.members
    .flatMap((member) => (member.party === party && member.until ? [latestDay(member.until)] : []))
    .filter((end) => end <= day)
    .sort()
    .at(-1);
  if (exit === undefined) return [];
  return [{ ...onDay, members: membersBefore(alliance, exit), ended: true }];
}

function partyDetails(dataset: Dataset, party: Party, day: Day): PartyDetails {
  const { stakes, alliances, talks } = takeSnapshot(dataset, day);
  return {
    type: 'party',
    party,
    owners: stakes.filter(({ stake }) => stake.owned === party.id).sort(byShare),
    holdings: stakes.filter(({ stake }) => stake.owner === party.id).sort(byShare),
    alliances: alliances.flatMap((onDay) => seenBy(party.id, onDay, day)).sort(endedLast),
    talks: talks
      .filter(({ talks: { parties } }) => parties.includes(party.id))
      .sort((a, b) => b.talks.from.localeCompare(a.talks.from)),
  };
}

/**
 * What is known about a party on a day, or about a tie through all its time.
 * `undefined` when the data set has neither a party nor a tie of that id.
 */
export function findDetails(dataset: Dataset, id: string, day: Day): Details | undefined {
  const party = dataset.parties.find((candidate) => candidate.id === id);
  if (party) return partyDetails(dataset, party, day);
  const stake = dataset.stakes.find((candidate) => candidate.id === id);
  if (stake) return { type: 'stake', stake };
  const alliance = dataset.alliances.find((candidate) => candidate.id === id);
  if (alliance) return { type: 'alliance', alliance };
  const talks = dataset.talks.find((candidate) => candidate.id === id);
  return talks && { type: 'talks', talks };
}
