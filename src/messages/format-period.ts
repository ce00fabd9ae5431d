import type { PartialDate } from '../model/index.js';
import { dates } from './en/dates.js';
import { formatPartialDate } from './format-date.js';

/** `1999 to 2004`, `since 1999`, `until 2004`; empty when neither end is known. */
export function formatPeriod({
  from,
  until,
}: {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}): string {
  if (from !== undefined && until !== undefined) {
    return dates.fromTo(formatPartialDate(from), formatPartialDate(until));
  }
  if (from !== undefined) return dates.since(formatPartialDate(from));
  return until === undefined ? '' : dates.until(formatPartialDate(until));
}
