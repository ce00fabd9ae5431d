import {
  earliestDay,
  latestDay,
  talksEnd,
  type Dataset,
  type Day,
  type PartialDate,
} from '../../model/index.js';

interface Period {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

/**
 * The dates on which something of a data set begins or ends: holdings, memberships, talks,
 * names of a time and parties; in no order, a date as often as there is something. Where a
 * holding follows on another one, the end of that is none.
 */
export function changeDates({ parties, stakes, alliances, talks }: Dataset): PartialDate[] {
  const dates: PartialDate[] = [];
  const add = ({ from, until }: Period): void => {
    if (from !== undefined) dates.push(from);
    if (until !== undefined) dates.push(until);
  };
  for (const { holdings } of stakes) {
    holdings.forEach(({ from, until }, index) => {
      add({ from, until: holdings[index + 1]?.from === until ? undefined : until });
    });
  }
  for (const { members } of alliances) members.forEach(add);
  for (const one of talks) add({ from: one.from, until: talksEnd(one) });
  for (const { founded, dissolved, names = [] } of parties) {
    add({ from: founded, until: dissolved });
    names.forEach(add);
  }
  return dates;
}

/**
 * All days on which a data set can be otherwise than on the day before, ascending, each once: the
 * first and the last day that a date can mean.
 */
export function changeDays(dataset: Dataset): Day[] {
  const dates = new Set<PartialDate>();
  let last: PartialDate | undefined;
  // Of very many dates, most may be the same as the one before.
  for (const date of changeDates(dataset)) if (date !== last) dates.add((last = date));
  return [...new Set([...dates].flatMap((date) => [earliestDay(date), latestDay(date)]))].sort();
}
