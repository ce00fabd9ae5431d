import type { Day, Event as DatedEvent, Holding, Member, Size } from '../../model/index.js';
import {
  endedWithinYears,
  type AllianceOnDay,
  type TalksOnDay,
  type Filters,
} from '../../network/index.js';

// The order in which pages list what they show. Templates and the numbering of
// sources both follow it.

/** Ties in two lists, the first of which is shown first. */
export interface CurrentAndEarlier<Tie> {
  current: readonly Tie[];
  earlier: readonly Tie[];
}

/** Ties in force and those that ended, each in the order given. */
export function currentAndEarlier<Tie extends { ended: boolean }>(
  ties: readonly Tie[],
): CurrentAndEarlier<Tie> {
  return {
    current: ties.filter(({ ended }) => !ended),
    earlier: ties.filter(({ ended }) => ended),
  };
}

/** Dated events in the order of time, those of one date in the order given. */
export function inOrderOfTime(events: readonly DatedEvent[]): DatedEvent[] {
  return [...events].sort((a, b) => a.date.localeCompare(b.date));
}

/** The holdings of a stake, which come in the order of time, the latest first. */
export function latestFirst(holdings: readonly Holding[]): Holding[] {
  return [...holdings].reverse();
}

/** How a party belonged to an alliance on the day. */
export function ownMembership({ members }: AllianceOnDay, partyId: string): Member | undefined {
  return members.find(({ party }) => party === partyId);
}

/** A figure that is older than the newest one by more years tells of another time. */
const SAME_TIME_YEARS = 5;

/** The latest figure of every measure that is still told, and all others; the newest first in both. */
export function sizesByMeasure(sizes: readonly Size[]): { latest: Size[]; earlier: Size[] } {
  const newestFirst = [...sizes].sort((a, b) => b.until.localeCompare(a.until));
  const yearOf = ({ until }: Size): number => Number(until.slice(0, 4));
  const newest = newestFirst[0] ? yearOf(newestFirst[0]) : 0;
  const latestOf = new Map<Size['measure'], Size>();
  for (const size of newestFirst) {
    const isTold = newest - yearOf(size) <= SAME_TIME_YEARS;
    if (isTold && !latestOf.has(size.measure)) latestOf.set(size.measure, size);
  }
  const latest = [...latestOf.values()];
  return { latest, earlier: newestFirst.filter((size) => !latest.includes(size)) };
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
): CurrentAndEarlier<TalksOnDay> {
  const isRecent = (onDay: TalksOnDay): boolean => endedWithinYears(onDay, talksYears, day);
  const inOrder = [...talks.filter(isConfirmed), ...talks.filter((onDay) => !isConfirmed(onDay))];
  return {
    current: inOrder.filter(isRecent),
    earlier: inOrder.filter((onDay) => !isRecent(onDay)),
  };
}
