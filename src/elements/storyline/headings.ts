import { formatShortList, storylineMessages as words } from '../../messages/index.js';
import { shortNameAt, type NetworkIndex, type Storyline } from '../../network/index.js';
import type { ArrangedStoryline } from '../../scene/index.js';

/** What some parties are called at the end of a storyline; undefined for none. */
export function namesOfParties(
  ids: readonly string[],
  { until }: Storyline,
  index: NetworkIndex,
): string | undefined {
  const names = ids.flatMap((id) => {
    const party = index.party(id);
    return party ? [shortNameAt(party, until)] : [];
  });
  return names.length === 0 ? undefined : formatShortList(names);
}

/** The title of a storyline. */
export function headingOf(storyline: ArrangedStoryline, index: NetworkIndex): string {
  const names = namesOfParties(storyline.centres, storyline, index);
  return names === undefined ? words.heading : words.title(names);
}

/** How many companies are drawn, of which years, and how many are not; empty for none. */
export function summaryOf({ lanes, from, until, leftOut }: Storyline): string {
  if (lanes.length === 0) return '';
  const [first, last] = [from, until].map((day) => day.slice(0, 4));
  const shown = words.shown(words.lines(lanes.length), first ?? '', last ?? '');
  return words.summary(leftOut > 0 ? [shown, words.leftOut(leftOut)] : [shown]);
}
