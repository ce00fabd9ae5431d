import type { Day } from './partial-date.js';

const MS_PER_DAY = 86_400_000;

/** The number of days from 1 January 1970 to a day, negative before it. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MS_PER_DAY;
}

/** The day so many days after 1 January 1970, rounded down; years must be from 1000 to 9999. */
export function dayOfNumber(number: number): Day {
  return new Date(Math.floor(number) * MS_PER_DAY).toISOString().slice(0, 10);
}
