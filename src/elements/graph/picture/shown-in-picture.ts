import { exportMessages } from '../../../messages/index.js';
import { ExportError, type PictureArea } from '../../../render/index.js';
import { seenOf, type Seen, type State } from '../../../store/index.js';

const NOTHING: ReadonlySet<string> = new Set();

/** What a picture of an area shows of what is seen. */
export function seenInPicture(state: State, area: PictureArea): Seen {
  const seen = { ...seenOf(state), camera: null };
  if (area !== 'selection') return seen;
  const { selected, connection, centre } = state;
  // The paths between two are the surroundings of both.
  if (connection) return { ...seen, view: 'focus' };
  const around = centre ?? selected;
  if (around === null) throw new ExportError(exportMessages.noSelection);
  return { ...seen, view: 'focus', selected: around, centre: around, steps: 1, expanded: NOTHING };
}
