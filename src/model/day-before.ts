import { dayNumber, dayOfNumber } from './day-number.js';
import { isDay, type Day } from './partial-date.js';

/** The day before another one; before the first that can be written, the first. */
export function dayBefore(day: Day): Day {
  const before = dayOfNumber(dayNumber(day) - 1);
  return isDay(before) ? before : day;
}
