import { exportMessages, formatShortList, quote } from '../../../messages/index.js';
import type { NetworkIndex } from '../../../network/index.js';
import { ExportError, type PictureOptions } from '../../../render/index.js';
import { layoutOfView, seenOf, type Seen, type State } from '../../../store/index.js';

const NOTHING: ReadonlySet<string> = new Set();

/** More parties than these have no place around the middle. */
const MOST_CHOSEN = 20;

/** The parties of a tie; those of its owner and owned for a stake. */
function partiesOf(index: NetworkIndex, id: string): readonly string[] {
  const { stakes, alliances, talks } = index.dataset;
  const stake = stakes.find((one) => one.id === id);
  if (stake) return [stake.owner, stake.owned];
  const alliance = alliances.find((one) => one.id === id);
  if (alliance) return [...new Set(alliance.members.map(({ party }) => party))];
  return talks.find((one) => one.id === id)?.parties ?? [];
}

/**
 * The parties that a picture shows alone, with the ties between them: those that are asked for, or those of
 * the tie that is selected; null where it shows something else.
 */
export function chosenParties(
  { selected, connection }: State,
  { area, parties }: PictureOptions,
  index: NetworkIndex,
): readonly string[] | null {
  if (parties) {
    const unknown = parties.filter((id) => !index.party(id));
    if (unknown.length > 0) {
      throw new ExportError(exportMessages.noParties(formatShortList(unknown.map(quote))));
    }
    if (parties.length > MOST_CHOSEN) throw new ExportError(exportMessages.tooMany(MOST_CHOSEN));
    return parties;
  }
  const isOfTie = area === 'selection' && selected !== null && !connection;
  return isOfTie && !index.party(selected) ? partiesOf(index, selected) : null;
}

/** What a picture of an area shows of what is seen. */
export function seenInPicture(state: State, { area, parties }: PictureOptions): Seen {
  const seen = { ...seenOf(state), camera: null };
  const isHistory = seen.view === 'storyline';
  if (area === 'view' && isHistory) throw new ExportError(exportMessages.wholeHistory);
  if (area !== 'selection') {
    if (parties || isHistory || layoutOfView(seen.view) !== null) return seen;
    throw new ExportError(exportMessages.noPictureOf(quote(seen.view)));
  }
  const { selected, connection } = state;
  if (isHistory && selected !== null) return { ...seen, scope: 'selection' };
  // The paths between two are the surroundings of both.
  if (connection) return { ...seen, view: 'focus' };
  if (selected === null) throw new ExportError(exportMessages.noSelection);
  return { ...seen, view: 'focus', centre: selected, steps: 1, expanded: NOTHING };
}
