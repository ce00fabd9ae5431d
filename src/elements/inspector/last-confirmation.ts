import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import { isSurelyBefore, type Day, type PartialDate } from '../../model/index.js';
import { isAfter, type AllianceOnDay, type StakeOnDay } from '../../network/index.js';

/**
 * `last confirmed Mar 2025`, of what has no end on record; undefined when that came
 * after the day, or before what is confirmed began.
 */
export function lastConfirmation(
  { lastConfirmed }: StakeOnDay | AllianceOnDay,
  from: PartialDate | undefined,
  day: Day,
): string | undefined {
  if (lastConfirmed === undefined || isAfter(lastConfirmed, day)) return undefined;
  if (from !== undefined && isSurelyBefore(lastConfirmed, from)) return undefined;
  return inspectorMessages.stake.lastConfirmed(formatPartialDate(lastConfirmed));
}
