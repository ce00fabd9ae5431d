import type { Day, Dispute, Stake } from '../model/index.js';
import type { PartyDetails } from './details.js';
import { isAfter } from './later.js';

/** Disputes of a party itself, or of a tie of it. */
export interface DisputedRecord {
  /** The tie, unless they are about the party. */
  tie: { type: 'stake'; stake: Stake } | { type: 'other'; id: string; name: string } | undefined;
  disputes: Dispute[];
}

/** The claims that speak of a time until the day, or of none. */
export function knownDisputes(disputes: readonly Dispute[] | undefined, day: Day): Dispute[] {
  return (disputes ?? []).filter(({ date }) => date === undefined || !isAfter(date, day));
}

/** What is disputed about a party and about its ties until the day, in the order of the page. */
export function disputesOf(
  { party, owners, holdings, alliances, talks }: PartyDetails,
  day: Day,
): DisputedRecord[] {
  const records: DisputedRecord[] = [
    { tie: undefined, disputes: knownDisputes(party.disputes, day) },
    ...[...owners, ...holdings].map(({ stake }): DisputedRecord => {
      return { tie: { type: 'stake', stake }, disputes: knownDisputes(stake.disputes, day) };
    }),
    ...alliances.map(({ alliance: { id, name, disputes } }): DisputedRecord => {
      return { tie: { type: 'other', id, name }, disputes: knownDisputes(disputes, day) };
    }),
    ...talks.map(({ talks: { id, title, disputes } }): DisputedRecord => {
      return { tie: { type: 'other', id, name: title }, disputes: knownDisputes(disputes, day) };
    }),
  ];
  return records.filter(({ disputes }) => disputes.length > 0);
}
