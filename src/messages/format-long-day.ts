import type { Day } from '../model/index.js';

const longFormat = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** A full date with its month in full: `13 February 2025`. */
export function formatLongDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return [Number(date), longFormat.format(Date.UTC(2000, Number(month) - 1)), year].join(' ');
}
