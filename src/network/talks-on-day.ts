import { latestDay, talksEnd, type Day, type Talks } from '../model/index.js';
import { phaseAt, phaseChanges } from './phase-at.js';
import type { TalksOnDay } from './snapshot.js';

/** Talks as they were on a day; null before they began. */
export function talksOnDay(talks: Talks, day: Day): TalksOnDay | null {
  const { phase, certain } = phaseAt(day, talks.from, talksEnd(talks));
  if (phase === 'before') return null;
  const neverConfirmed = talks.outcome === 'reported' || talks.outcome === 'denied';
  const meanwhile = neverConfirmed ? 'reported' : 'ongoing';
  const ended = phase === 'after';
  return {
    talks,
    state: ended ? talks.outcome : meanwhile,
    ended,
    certain: certain && talks.doubt?.kind !== 'existence',
  };
}

/** Every day on which the state of talks may change. */
export function talksChanges(talks: Talks): Day[] {
  return phaseChanges(talks.from, talksEnd(talks));
}

/**
 * Whether talks go on, or ended no more than so many years before a day: up to
 * and including the anniversary of their end.
 */
export function endedWithinYears({ talks, ended }: TalksOnDay, years: number, day: Day): boolean {
  const end = talksEnd(talks);
  if (!ended || end === undefined) return true;
  const lastDay = latestDay(end);
  const calendarYears = Number(day.slice(0, 4)) - Number(lastDay.slice(0, 4));
  const isAnniversaryPast = day.slice(4) > lastDay.slice(4);
  return calendarYears < years || (calendarYears === years && !isAnniversaryPast);
}
