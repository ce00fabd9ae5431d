import { isDay, type Day } from './partial-date.js';

const MS_PER_DAY = 86_400_000;

/** The day before another one; before the first that can be written, the first. */
export function dayBefore(day: Day): Day {
  const before = new Date(Date.parse(day) - MS_PER_DAY).toISOString().slice(0, 10);
  return isDay(before) ? before : day;
}
