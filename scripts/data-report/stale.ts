import { latestDay, type Dataset, type Day } from '../../src/model/index.js';
import { citations } from './citing.js';
import type { Section } from './section.js';

const MONTHS = 18;

/** The same day so many months earlier; the last of the month where that day does not exist. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/**
 * Holdings and memberships without an end whose newest source is older than 18
 * months on the day of compilation. Sources without a date count as older.
 */
export function stale(dataset: Dataset): Section {
  const limit = monthsBefore(dataset.compiled, MONTHS);
  const dates = new Map(dataset.sources.map(({ id, date }) => [id, date]));
  const entries = [...citations(dataset)]
    .filter(({ isCurrent }) => isCurrent)
    .map((entry) => {
      const known = entry.sources.flatMap((id) => dates.get(id) ?? []);
      return { ...entry, newest: known.sort((a, b) => (latestDay(a) < latestDay(b) ? 1 : -1))[0] };
    })
    .filter(({ newest }) => newest === undefined || latestDay(newest) < limit)
    .sort((a, b) => (a.newest ?? '').localeCompare(b.newest ?? ''))
    .map(({ of, path, newest = 'no date' }) => ({ path, text: `${of}: last source ${newest}` }));
  return {
    name: 'stale',
    title: `current holdings and memberships whose last source is older than ${MONTHS} months`,
    suggestion: 'Look for a newer report that confirms or replaces them.',
    entries,
  };
}
