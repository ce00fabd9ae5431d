import { isDay, type Day } from './partial-date.js';

/**
 * The same day so many years later, or earlier where they are negative, but not before the year 1000; for
 * 29 February the day before it, where that year has none.
 */
export function yearsLater(day: Day, years: number): Day {
  const year = Math.max(1000, Number(day.slice(0, 4)) + years);
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}
