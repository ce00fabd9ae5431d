import { earliestDay, latestDay, talksEnd, type Dataset, type Day } from '../model/index.js';

interface Period {
  from: string;
  until?: string | undefined;
}

/** Whether any stake, alliance or talks of a data set may hold on a day. */
export function hasTiesOn({ stakes, alliances, talks }: Dataset, day: Day): boolean {
  const holds = ({ from, until }: Period): boolean =>
    earliestDay(from) <= day && (until === undefined || day < latestDay(until));
  return (
    stakes.some(({ holdings }) => holdings.some(holds)) ||
    alliances.some(({ members }) => members.some(holds)) ||
    talks.some((one) => holds({ from: one.from, until: talksEnd(one) }))
  );
}
