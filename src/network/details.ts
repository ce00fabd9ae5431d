import type { Alliance, Day, Party, Stake, Talks } from '../model/index.js';
import { allianceOfMember } from './alliance-on-day.js';
import { leastCapital } from './owner-shares.js';
import type { AllianceOnDay, StakeOnDay, TalksOnDay } from './snapshot.js';

/** The ties of one party on a day. */
interface PartyTies {
  /** Who holds it: the largest share first, ended stakes last. */
  owners: StakeOnDay[];
  /** What it holds: the largest share first, ended stakes last. */
  holdings: StakeOnDay[];
  /** Those that it is in first. One that it left is ended, with those who were in it until then. */
  alliances: AllianceOnDay[];
  /** The latest first. */
  talks: TalksOnDay[];
}

/** What the data set says about one party on one day. */
export interface PartyDetails extends PartyTies {
  type: 'party';
  party: Party;
}

/** A tie with its whole history, whatever the day. */
export type TieDetails =
  | { type: 'stake'; stake: Stake }
  | { type: 'alliance'; alliance: Alliance }
  | { type: 'talks'; talks: Talks };

export type Details = PartyDetails | TieDetails;

function endedLast(a: { ended: boolean }, b: { ended: boolean }): number {
  return Number(a.ended) - Number(b.ended);
}

function byShare(a: StakeOnDay, b: StakeOnDay): number {
  return endedLast(a, b) || leastCapital(b) - leastCapital(a);
}

/** The details of a party, from its ties on the day in the order of the data set. */
export function partyDetails(party: Party, day: Day, ties: PartyTies): PartyDetails {
  return {
    type: 'party',
    party,
    owners: [...ties.owners].sort(byShare),
    holdings: [...ties.holdings].sort(byShare),
    alliances: ties.alliances
      .flatMap((onDay) => allianceOfMember(party.id, onDay, day) ?? [])
      .sort(endedLast),
    talks: [...ties.talks].sort((a, b) => b.talks.from.localeCompare(a.talks.from)),
  };
}
