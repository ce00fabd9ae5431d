import { latestDay, type Day, type PartialDate } from '../model/index.js';
import { phaseChanges } from './phase-at.js';

/** What has no end on record may have ended when no source has confirmed it for so long. */
const CONFIRMED_FOR_YEARS = 5;

/** What cites sources, or says when the newest of them is from. */
export interface Confirmable {
  sources: readonly string[];
  confirmed?: PartialDate | undefined;
}

/** The date of the newest source of something; undefined where no source has a date. */
export type ConfirmedOf = (record: Confirmable) => PartialDate | undefined;

/** The date that a record gives for itself, where its sources are not at hand. */
export const asRecorded: ConfirmedOf = ({ confirmed }) => confirmed;

/** The first day on which something was not confirmed for five years. */
function unconfirmedFrom(confirmed: PartialDate): Day {
  const last = latestDay(confirmed);
  const year = Math.min(9999, Number(last.slice(0, 4)) + CONFIRMED_FOR_YEARS);
  return `${year}${last.slice(4)}`;
}

/** Whether a day comes so long after the last confirmation; never without a date. */
export function isUnconfirmed(day: Day, confirmed: PartialDate | undefined): boolean {
  return confirmed !== undefined && day >= unconfirmedFrom(confirmed);
}

/** Every day on which an interval that sources confirm may change. */
export function confirmedChanges(
  interval: Confirmable & { from: PartialDate; until?: PartialDate | undefined },
  confirmedOf: ConfirmedOf,
): Day[] {
  const { from, until } = interval;
  const confirmed = until === undefined ? confirmedOf(interval) : undefined;
  const changes = phaseChanges(from, until);
  return confirmed === undefined ? changes : [...changes, unconfirmedFrom(confirmed)];
}
