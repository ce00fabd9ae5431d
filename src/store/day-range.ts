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

function firstDayOf({ stakes, alliances, talks }: Dataset): Day | undefined {
  let first: Day | undefined;
  const include = (date: PartialDate): void => {
    const day = earliestDay(date);
    if (first === undefined || day < first) first = day;
  };
  for (const { holdings } of stakes) for (const { from } of holdings) include(from);
  for (const { members } of alliances) for (const { from } of members) include(from);
  for (const { from } of talks) include(from);
  return first;
}

/** From the first date of a tie to the date of compilation or the current day, whichever is later. */
export function dayRangeOf(dataset: Dataset, currentDay: Day): DayRange {
  const compiled = latestDay(dataset.compiled);
  const max = compiled > currentDay ? compiled : currentDay;
  return { min: firstDayOf(dataset) ?? max, max };
}
