import type { Day, PartialDate } from './partial-date.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A date in English words, as precise as it is: `13 Feb 2025`, `Feb 2025` or
 * `2025`. The same on every machine, whatever its language and time zone.
 */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A full date in English words: `13 Feb 2025`. */
export function formatDay(day: Day): string {
  return formatPartialDate(day);
}
