import { earliestDay, latestDay, type Day, type PartialDate } from '../model/index.js';

/** Where a day lies against a half-open interval `[from, until)` of partial dates. */
export interface IntervalPhase {
  phase: 'before' | 'within' | 'after';
  /** False when the dates are too coarse to be sure of the phase. */
  certain: boolean;
}

/**
 * Where a day lies against an interval. Where a date is coarser than a day,
 * what may hold counts as `within` and is marked as uncertain: an interval that
 * ends in `2018` may hold on any day of 2018 but the last, because `until` is
 * the first day on which it no longer holds.
 */
export function phaseAt(day: Day, from: PartialDate, until?: PartialDate): IntervalPhase {
  if (day < earliestDay(from)) return { phase: 'before', certain: true };
  if (until !== undefined && day >= latestDay(until)) return { phase: 'after', certain: true };
  const begun = day >= latestDay(from);
  const lasting = until === undefined || day < earliestDay(until);
  return { phase: 'within', certain: begun && lasting };
}

/** Every day on which `phaseAt` may change for an interval. */
export function phaseChanges(from?: PartialDate, until?: PartialDate): Day[] {
  return [from, until].flatMap((date) =>
    date === undefined ? [] : [earliestDay(date), latestDay(date)],
  );
}
