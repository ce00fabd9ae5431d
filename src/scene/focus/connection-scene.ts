import { formatDay, formatPartialDate, messages } from '../../messages/index.js';
import type { Day, Party } from '../../model/index.js';
import { shortNameAt, type Connection, type NetworkIndex } from '../../network/index.js';
import type { FrameSize } from '../cards/frame.js';
import { wrapText } from '../cards/wrap-text.js';
import type { Scene, SceneDecoration } from '../scene.js';
import type { MeasureText } from '../text-width.js';
import { partyBox, type FocusBox } from './boxes.js';
import { drawBoxes, frameOf } from './draw-boxes.js';
import { pathLinks } from './path-links.js';
import type { PlacedBoxes } from './place-columns.js';
import { placeInPathColumns, type PathBoxes } from './place-path-columns.js';
import { placeInPathRows } from './place-path-rows.js';
import { FOCUS } from './settings.js';

export interface ConnectionSettings {
  day: Day;
  /** The canvas that is drawn on, in pixels. */
  canvas: FrameSize;
  measureText: MeasureText;
}

/** No text is longer than so many lines. */
const MOST_LINES = 4;

/** The boxes of both ends and of all parties on the paths, each once. */
function boxesOf(
  index: NetworkIndex,
  [from, to]: readonly [Party, Party],
  connection: Connection,
  day: Day,
): PathBoxes {
  const boxOf = (party: Party, parent: string | null): FocusBox =>
    partyBox({ party, level: 0, parent, side: null, hidden: 0, isOpen: false, partners: [] }, day);
  const seen = new Set([from.id, to.id]);
  const paths =
    connection.type === 'connected'
      ? [...connection.paths.shortest.paths, ...connection.paths.strongest.paths]
      : [];
  const between = paths.map(({ parties }) =>
    parties.flatMap((id) => {
      const party = index.party(id);
      if (!party || seen.has(id)) return [];
      seen.add(id);
      return [boxOf(party, from.id)];
    }),
  );
  return {
    from: boxOf(from, null),
    to: boxOf(to, null),
    between: between.filter((boxes) => boxes.length > 0),
  };
}

/** What is said of two parties that are not connected, or only by what the filters hide. */
function sentenceOf(ends: readonly [Party, Party], connection: Connection, day: Day): string {
  if (connection.type === 'connected') return '';
  const words = messages.focus.connection;
  const [from, to] = ends.map((party) => shortNameAt(party, day)) as [string, string];
  if (connection.type === 'hidden') return words.hidden(from, to, formatDay(day));
  const { other } = connection;
  if (!other) return words.never(from, to);
  const date = formatPartialDate(other.date);
  return words[other.when](from, to, formatDay(day), date);
}

function sentenceDecorations(
  text: string,
  { boxes, width }: PlacedBoxes,
  measure: MeasureText,
): SceneDecoration[] {
  if (text === '') return [];
  const { textSize, textHeight } = FOCUS.box;
  const lines = wrapText(text, width - 2 * FOCUS.margin.side, textSize, MOST_LINES, measure);
  const top = Math.max(...boxes.map(({ y, height }) => y + height / 2)) + textHeight;
  return lines.map((line, place) => ({
    id: `sentence-${place}`,
    of: null,
    role: 'sentence',
    lines: [line],
    x: width / 2,
    y: top + (place + 0.5) * textHeight,
    width: 0,
    height: 0,
    fontSize: textSize,
    align: 'centre',
  }));
}

/**
 * The scene of two parties and the paths between them on a day: one left, the other
 * right, or above and below on a narrow canvas, with the parties on the paths in
 * between. Where there is no path, a sentence says so. It is as wide and as high as the
 * canvas, or larger where it cannot be read otherwise. `connection` is that of both.
 */
export function connectionScene(
  index: NetworkIndex,
  ends: readonly [Party, Party],
  connection: Connection,
  { day, canvas, measureText }: ConnectionSettings,
): Scene {
  const { width, height } = frameOf(canvas);
  const { margin, headingHeight } = FOCUS;
  const boxes = boxesOf(index, ends, connection, day);
  const [{ id: from }, { id: to }] = ends;
  const links =
    connection.type === 'connected' ? pathLinks(index, [from, to], connection.paths, day) : [];
  const area = { width, height: Math.max(0, height - margin.top - headingHeight - margin.bottom) };
  const placed =
    canvas.width < FOCUS.narrow
      ? placeInPathRows(boxes, links, width)
      : placeInPathColumns(boxes, links, area, measureText);
  const { nodes, edges, decorations } = drawBoxes(placed, measureText);
  const sentence = sentenceDecorations(sentenceOf(ends, connection, day), placed, measureText);
  const lowest = Math.max(placed.bottom, ...sentence.map(({ y }) => y + FOCUS.box.textHeight / 2));
  const frameHeight = Math.max(height, lowest + margin.bottom);
  return {
    view: 'focus',
    day,
    clusters: [],
    nodes,
    edges,
    decorations: [...decorations, ...sentence],
    frame: { x: placed.width / 2, y: frameHeight / 2, width: placed.width, height: frameHeight },
    leftOut: [],
  };
}
