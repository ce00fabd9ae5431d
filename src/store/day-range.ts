import {
  earliestDay,
  latestDay,
  type Dataset,
  type Day,
  type PartialDate,
} from '../model/index.js';

/** The days that a reader can choose from, both included. */
export interface DayRange {
  readonly min: Day;
  readonly max: Day;
}

interface Period {
  from: PartialDate;
  until?: PartialDate | undefined;
}

/**
 * From the first date of a tie to the date of compilation, the current day or the last date on which a tie begins or ends,
 * whichever is the latest.
 */
export function dayRangeOf({ stakes, alliances, talks, compiled }: Dataset, today: Day): DayRange {
  let min: Day | undefined;
  let max = latestDay(compiled);
  if (today > max) max = today;
  const include = ({ from, until = from }: Period): void => {
    const [first, last] = [earliestDay(from), earliestDay(until)];
    if (min === undefined || first < min) min = first;
    if (last > max) max = last;
  };
  for (const { holdings } of stakes) holdings.forEach(include);
  for (const { members } of alliances) members.forEach(include);
  talks.forEach(include);
  return { min: min ?? max, max };
}
