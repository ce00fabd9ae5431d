import type { DrawnLink } from '../cards/drawn-link.js';
import type { FrameSize } from '../cards/frame.js';
import type { MeasureText } from '../text-width.js';
import type { FocusBox } from './boxes.js';
import { placeColumns, type PlacedBoxes, type WantedPlace } from './place-columns.js';
import { FOCUS } from './settings.js';

/** The boxes of the paths between two ends. */
export interface PathBoxes {
  from: FocusBox;
  to: FocusBox;
  /** For each path the boxes between both ends, in its order; a box of several paths is in the first. */
  between: readonly (readonly FocusBox[])[];
}

/** How many columns between the two of the ends fit into a width, with the least space. */
function columnsWithin(width: number): number {
  const { box, gutter, margin } = FOCUS;
  const inside = width - 2 * margin.side + gutter.smallest;
  return Math.max(1, Math.floor(inside / (box.smallestWidth + gutter.smallest)) - 2);
}

/**
 * The rows of a path, each with a box or none for every column: a path that is longer
 * than there are columns turns at their ends, so that its steps stay between neighbours.
 */
function rowsOf(path: readonly FocusBox[], columns: number): (FocusBox | undefined)[][] {
  const rows: (FocusBox | undefined)[][] = [];
  for (let first = 0; first < path.length; first += columns) {
    const boxes = path.slice(first, first + columns);
    const row = new Array<FocusBox | undefined>(columns).fill(undefined);
    const isShort = path.length < columns;
    boxes.forEach((box, place) => {
      // A path with fewer boxes than columns is spread over them.
      const column = isShort ? Math.floor(((place + 0.5) * columns) / path.length) : place;
      row[rows.length % 2 === 0 ? column : columns - 1 - column] = box;
    });
    rows.push(row);
  }
  return rows;
}

/**
 * Places the boxes of paths in columns: one end left, the other right, and each path
 * in rows of its own between them.
 */
export function placeInPathColumns(
  { from, to, between }: PathBoxes,
  links: readonly DrawnLink[],
  size: FrameSize,
  measure: MeasureText,
): PlacedBoxes {
  const longest = Math.max(0, ...between.map(({ length }) => length));
  const count = Math.min(columnsWithin(size.width), longest);
  const rows = between.flatMap((path) => rowsOf(path, count));
  const top = FOCUS.margin.top + FOCUS.headingHeight;
  const middle = top + size.height / 2;
  const pitch = Math.min(
    from.height + 2 * FOCUS.gap.withLabel,
    size.height / Math.max(1, rows.length),
  );
  const columns = Array.from({ length: count }, (_, column) =>
    rows.flatMap((row, place): WantedPlace[] => {
      const box = row[column];
      const wanted = middle + (place - (rows.length - 1) / 2) * pitch;
      return box ? [{ box, wanted }] : [];
    }),
  );
  const ends = [from, to].map((box): WantedPlace[] => [{ box, wanted: middle }]);
  const [first = [], last = []] = ends;
  const filled = columns.filter(({ length }) => length > 0);
  return placeColumns([first, ...filled, last], links, size, measure);
}
