import { newestDate, type Dataset, type PartialDate } from '../model/index.js';

interface Lasting {
  until?: PartialDate | undefined;
  sources: readonly string[];
}

/**
 * A data set that says of every holding and membership without an end when it was
 * confirmed last, for where its sources are in another file.
 */
export function withConfirmations(dataset: Dataset): Dataset {
  const dates = new Map(dataset.sources.map(({ id, date }) => [id, date]));
  const confirmed = <Item extends Lasting>(item: Item): Item => {
    const newest = newestDate(item.sources.map((id) => dates.get(id)));
    return item.until !== undefined || newest === undefined ? item : { ...item, confirmed: newest };
  };
  return {
    ...dataset,
    stakes: dataset.stakes.map((stake) => {
      return { ...stake, holdings: stake.holdings.map(confirmed) };
    }),
    alliances: dataset.alliances.map((alliance) => {
      return { ...alliance, members: alliance.members.map(confirmed) };
    }),
  };
}
