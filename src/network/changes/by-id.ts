/** What two days have of the records of a kind; undefined where one of the days has nothing of it. */
export type Pair<OnDay> = readonly [before: OnDay | undefined, after: OnDay | undefined];

/** The entries of two days in pairs of the same record, those of the later day first; without pairs of the very same. */
export function pairsById<OnDay>(
  before: readonly OnDay[],
  after: readonly OnDay[],
  idOf: (onDay: OnDay) => string,
): Pair<OnDay>[] {
  const left = new Map(before.map((onDay) => [idOf(onDay), onDay]));
  const pairs = after.map((onDay): Pair<OnDay> => {
    const id = idOf(onDay);
    const earlier = left.get(id);
    left.delete(id);
    return [earlier, onDay];
  });
  const gone = [...left.values()].map((onDay): Pair<OnDay> => [onDay, undefined]);
  return [...pairs, ...gone].filter(([earlier, later]) => earlier !== later);
}
