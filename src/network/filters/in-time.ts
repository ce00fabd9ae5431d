import type { Day } from '../../model/index.js';
import type { TalksOnDay } from '../snapshot.js';
import type { Comparison } from '../changes/comparison.js';
import { endedWithinYears } from '../talks-on-day.js';
import type { Filters } from './filters.js';

/** What of the past is shown. */
export type TimeFilters = Pick<Filters, 'endedTies' | 'talksYears'>;

/**
 * Whether talks are shown. Completed talks have become a stake or a merger and
 * are shown only with the ended ties; others until so many years after their end. Where two days
 * are compared, those are shown that went on after the earlier one.
 */
export function talksAreShown(
  onDay: TalksOnDay,
  day: Day,
  filters: TimeFilters,
  comparison?: Comparison,
): boolean {
  if (comparison) return !onDay.ended || comparison.isChanged(onDay.talks.id);
  if (onDay.ended && onDay.state === 'completed') return filters.endedTies;
  return endedWithinYears(onDay, filters.talksYears, day);
}
