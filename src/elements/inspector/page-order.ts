import {
  latestDay,
  talksEnd,
  type Alliance,
  type Day,
  type Dispute,
  type Event as DatedEvent,
  type Holding,
  type Member,
  type PartialDate,
  type Party,
  type Size,
  type Stake,
} from '../../model/index.js';
import {
  endedWithinYears,
  isAfter,
  type AllianceOnDay,
  type PartyDetails,
  type TalksOnDay,
} from '../../network/index.js';
import type { Filters } from '../../scene/index.js';

type PartyNote = NonNullable<Party['notes']>[number];

// The order in which pages list what they show. Templates and the numbering of
// sources both follow it.

/** Ties in force before those that ended, each in the order given. */
export function currentFirst<Tie extends { ended: boolean }>(ties: readonly Tie[]): Tie[] {
  return [...ties.filter(({ ended }) => !ended), ...ties.filter(({ ended }) => ended)];
}

/** Dated events in the order of time, those of one date in the order given. */
export function inOrderOfTime(events: readonly DatedEvent[]): DatedEvent[] {
  return [...events].sort((a, b) => a.date.localeCompare(b.date));
}

/** The events that had happened by the day, or may have where their date is coarse. */
export function knownEvents(events: readonly DatedEvent[] | undefined, day: Day): DatedEvent[] {
  return (events ?? []).filter(({ date }) => !isAfter(date, day));
}

/** What lasts for a time, without its end if that comes after the day. */
function untilKnown<Lasting extends { until?: PartialDate | undefined }>(
  lasting: Lasting,
  day: Day,
): Lasting {
  const { until } = lasting;
  return until !== undefined && isAfter(until, day) ? { ...lasting, until: undefined } : lasting;
}

/** The holdings of a stake that had begun by the day, those that ended later without their end. */
export function knownHoldings({ holdings }: Stake, day: Day): Holding[] {
  return holdings
    .filter(({ from }) => !isAfter(from, day))
    .map((holding) => untilKnown(holding, day));
}

/** The holdings of a stake, which come in the order of time, the latest first. */
export function latestFirst(holdings: readonly Holding[]): Holding[] {
  return [...holdings].reverse();
}

/** Who had joined an alliance by the day, those who left later without their leaving. */
export function knownMembers({ members }: Alliance, day: Day): Member[] {
  return members.filter(({ from }) => !isAfter(from, day)).map((member) => untilKnown(member, day));
}

/** How a party belonged to an alliance on the day. */
export function ownMembership({ members }: AllianceOnDay, partyId: string): Member | undefined {
  return members.find(({ party }) => party === partyId);
}

/** The latest figure of every measure, and all others; the newest first in both. */
export function sizesByMeasure(sizes: readonly Size[]): { latest: Size[]; earlier: Size[] } {
  const newestFirst = [...sizes].sort((a, b) => b.until.localeCompare(a.until));
  const latestOf = new Map<Size['measure'], Size>();
  for (const size of newestFirst) {
    if (!latestOf.has(size.measure)) latestOf.set(size.measure, size);
  }
  const latest = [...latestOf.values()];
  return { latest, earlier: newestFirst.filter((size) => !latest.includes(size)) };
}

/** The sizes of periods that had ended by the day. */
export function knownSizes(sizes: readonly Size[], day: Day): Size[] {
  return sizes.filter(({ until }) => !isAfter(until, day));
}

/** The claims that speak of a time until the day, or of none. */
export function knownDisputes(disputes: readonly Dispute[] | undefined, day: Day): Dispute[] {
  return (disputes ?? []).filter(({ date }) => date === undefined || !isAfter(date, day));
}

/** Dated notes until the day; notes without a date belong to the day of compilation. */
export function knownNotes({ notes = [] }: Party, day: Day, compiled: Day): PartyNote[] {
  return notes.filter(({ date }) => !isAfter(date ?? compiled, day));
}

/** Notes without a date, which are true on the day of compilation. */
export function undatedNotes({ notes = [] }: Party): PartyNote[] {
  return notes.filter(({ date }) => date === undefined);
}

function isConfirmed({ state }: TalksOnDay): boolean {
  return state !== 'reported' && state !== 'denied';
}

/**
 * Talks that are under way or ended within the years of the filters, and older
 * ones. In both, talks that took place come before those that were only reported.
 */
export function recentAndEarlierTalks(
  talks: readonly TalksOnDay[],
  day: Day,
  { talksYears }: Filters,
): { recent: TalksOnDay[]; earlier: TalksOnDay[] } {
  const isRecent = (onDay: TalksOnDay): boolean => endedWithinYears(onDay, talksYears, day);
  const inOrder = [...talks.filter(isConfirmed), ...talks.filter((onDay) => !isConfirmed(onDay))];
  return {
    recent: inOrder.filter(isRecent),
    earlier: inOrder.filter((onDay) => !isRecent(onDay)),
  };
}

/**
 * The sentence that says how talks stood on the day, with its sources: why they
 * ended, with the sources of the event that ended them, else what happened last.
 */
export function outcomeOf(
  { talks, ended }: TalksOnDay,
  day: Day,
): { text: string; sources: readonly string[] } {
  const known = inOrderOfTime(knownEvents(talks.events, day));
  const end = talksEnd(talks);
  if (!ended || end === undefined) {
    const last = known.at(-1);
    return { text: last?.text ?? '', sources: last?.sources ?? [] };
  }
  const untilEnd = known.filter(({ date }) => !isAfter(date, latestDay(end)));
  const last = untilEnd.findLast(({ date }) => date === end) ?? untilEnd.at(-1);
  return { text: talks.reason ?? last?.text ?? '', sources: last?.sources ?? [] };
}

/** Disputes of a party itself, or of a tie of it. */
export interface DisputedRecord {
  /** The tie, unless they are about the party. */
  tie: { type: 'stake'; stake: Stake } | { type: 'other'; id: string; name: string } | undefined;
  disputes: Dispute[];
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
