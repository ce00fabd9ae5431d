import { earliestDay, latestDay, talksEnd, type Day, type PartialDate } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import type { ConnectedPaths } from './connection.js';

type Dates = { from?: PartialDate | undefined; until?: PartialDate | undefined }[];

/** All dates on which something changes that paths lead through. */
function datesOf(
  index: NetworkIndex,
  ends: readonly string[],
  { direct, shortest, strongest }: ConnectedPaths,
): Dates {
  const paths = [...shortest.paths, ...strongest.paths];
  const ties = [...direct, ...paths.flatMap(({ steps }) => steps.flat())];
  const parties = [...ends, ...paths.flatMap((path) => path.parties)];
  return [
    ...ties.flatMap((id): Dates => {
      const tie = index.tie(id);
      if (tie?.type === 'stake') return tie.stake.holdings;
      if (tie?.type === 'alliance') return tie.alliance.members;
      return tie ? [{ from: tie.talks.from, until: talksEnd(tie.talks) }] : [];
    }),
    ...parties.map((id) => {
      const party = index.party(id);
      return { from: party?.founded, until: party?.dissolved };
    }),
  ];
}

/**
 * The date that a day of change was computed from, as precise as it is recorded: of
 * several that mean the day the most precise, so that an end in `2015` is not the last
 * day of that year. The day itself where nothing on the paths says more.
 */
export function changeDate(
  index: NetworkIndex,
  ends: readonly string[],
  paths: ConnectedPaths,
  day: Day,
  when: 'earlier' | 'later',
): PartialDate {
  const meant = datesOf(index, ends, paths).flatMap(({ from, until }) => {
    // A share of zero that begins may end a stake as well.
    const endings = [from, until]
      .flatMap((date) => date ?? [])
      .filter((date) => latestDay(date) === day);
    const starts = from !== undefined && earliestDay(from) === day ? [from] : [];
    return when === 'earlier' ? endings : starts;
  });
  const [date = day] = meant.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return date;
}
