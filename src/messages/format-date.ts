import type { Day, PartialDate } from '../model/index.js';

/** American English, which abbreviates every month to three letters; British English has `Sept`. */
const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/**
 * A date as precise as it is: `13 Feb 2025`, `Feb 2025` or `2025`. The same on
 * every machine, whatever its language and time zone.
 */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name =
    month === undefined ? undefined : monthFormat.format(Date.UTC(2000, Number(month) - 1));
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** A full date: `13 Feb 2025`. */
export function formatDay(day: Day): string {
  return formatPartialDate(day);
}
