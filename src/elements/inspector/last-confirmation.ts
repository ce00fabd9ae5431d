import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import { isAfter, type AllianceOnDay, type StakeOnDay } from '../../network/index.js';

/** `last confirmed Mar 2025`, of what has no end on record; undefined when that came after the day. */
export function lastConfirmation(
  { lastConfirmed }: StakeOnDay | AllianceOnDay,
  day: Day,
): string | undefined {
  if (lastConfirmed === undefined || isAfter(lastConfirmed, day)) return undefined;
  return inspectorMessages.stake.lastConfirmed(formatPartialDate(lastConfirmed));
}
