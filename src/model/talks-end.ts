import { latestDay, type PartialDate } from './partial-date.js';
import type { Talks } from './schema/talks.js';

/**
 * When talks ended; undefined while they go on. Rumours fade without an end
 * that anybody declares: where `until` is missing, talks that are over ended
 * with their last event, though never before they began.
 */
export function talksEnd({ from, until, outcome, events }: Talks): PartialDate | undefined {
  if (until !== undefined || outcome === 'ongoing') return until;
  return events.reduce((end, { date }) => (latestDay(date) > latestDay(end) ? date : end), from);
}
