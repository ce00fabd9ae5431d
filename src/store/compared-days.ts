import { yearsLater, type Day } from '../model/index.js';
import type { DayRange } from './day-range.js';
import type { State } from './state.js';

/** With no day to compare with it is the day so many years before. */
const USUAL_YEARS = 10;

/**
 * The two days of a state that are compared, the earlier one first: the day shown and, while no other one is
 * given, that of ten years before it, or the first day there is.
 */
export function comparedDays(
  { day, compare }: Pick<State, 'day' | 'compare'>,
  range: DayRange | null,
): readonly [Day, Day] {
  const usual = yearsLater(day, -USUAL_YEARS);
  const other = compare ?? (range && usual < range.min ? range.min : usual);
  return other < day ? [other, day] : [day, other];
}
