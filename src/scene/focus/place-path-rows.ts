import type { DrawnLink } from '../cards/drawn-link.js';
import type { LinkLine } from '../cards/draw-lines.js';
import type { Line } from '../cards/line.js';
import { reversedPath, roundedPath, straightPath, type Path } from '../cards/path.js';
import type { FocusBox } from './boxes.js';
import type { PlacedBox, PlacedBoxes } from './place-columns.js';
import type { PathBoxes } from './place-path-columns.js';
import { FOCUS } from './settings.js';

const SETTINGS = FOCUS.pathRows;

/** The links of each pair of boxes, in their order. */
function linksByPair(links: readonly DrawnLink[]): DrawnLink[][] {
  const pairs = new Map<string, DrawnLink[]>();
  for (const link of links) {
    const key = [link.source, link.target].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs.values()];
}

/** The boxes from top to bottom, those between both ends with space for lines on both sides. */
function placeBoxes({ from, to, between }: PathBoxes, width: number): PlacedBox[] {
  const { side, top } = FOCUS.margin;
  const { gap, gutter, gapOfEnds } = SETTINGS;
  const boxes = between.flat();
  // No heading keeps the first box apart from the path of names.
  let y = top + FOCUS.gap.smallest;
  const place = (box: FocusBox, inset: number, column: number): PlacedBox => {
    const placed = { x: width / 2, y: y + box.height / 2, width: width - 2 * inset };
    y += box.height + gap;
    return { id: box.id, box, column, height: box.height, ...placed };
  };
  const first = place(from, side, 0);
  if (boxes.length === 0) y += gapOfEnds;
  const middle = boxes.map((box) => place(box, side + gutter, 1));
  return [first, ...middle, place(to, side, 0)];
}

interface Rows {
  from: PlacedBox;
  to: PlacedBox;
  /** How many lines run from one end to the other. */
  directCount: number;
  hasBetween: boolean;
}

/** The course of one of several lines between two boxes, from the upper to the lower one. */
function pathOf(
  upper: PlacedBox,
  lower: PlacedBox,
  order: number,
  count: number,
  { from, to, directCount, hasBetween }: Rows,
): Path {
  const { trunk, parallel } = SETTINGS;
  const spread = (order - (count - 1) / 2) * parallel;
  const left = from.x - from.width / 2 + trunk;
  const right = to.x + to.width / 2 - trunk;
  const [start, end] = [upper.y + upper.height / 2, lower.y - lower.height / 2];
  if (upper === from && lower === to) {
    const between = (from.width * (order + 1)) / (count + 1) + from.x - from.width / 2;
    const x = hasBetween ? left + order * parallel : between;
    return straightPath({ x, y: start }, { x, y: end });
  }
  if (upper === from) {
    // Inside of the lines that run past all boxes; the upper ends are further right.
    const x = left + (directCount + count - 1 - order) * parallel;
    const y = lower.y + spread;
    return roundedPath({ x, y: start }, [{ x, y }], { x: lower.x - lower.width / 2, y });
  }
  if (lower === to) {
    const x = right - order * parallel;
    const y = upper.y + spread;
    return roundedPath({ x: upper.x + upper.width / 2, y }, [{ x, y }], { x, y: end });
  }
  if (end - start <= SETTINGS.gap) {
    return straightPath({ x: upper.x + spread, y: start }, { x: upper.x + spread, y: end });
  }
  const edge = upper.x + upper.width / 2;
  const x = edge + SETTINGS.beside + order * parallel;
  const [y, last] = [upper.y + spread, lower.y + spread];
  return roundedPath(
    { x: edge, y },
    [
      { x, y },
      { x, y: last },
    ],
    { x: edge, y: last },
  );
}

/**
 * Places the boxes of paths one below the other, for narrow canvases: one end at the
 * top, the other at the bottom, and the boxes between them set in. Lines from the upper
 * end run down left of those, lines to the lower end right of them.
 */
export function placeInPathRows(
  boxes: PathBoxes,
  links: readonly DrawnLink[],
  width: number,
): PlacedBoxes {
  const { side } = FOCUS.margin;
  const frameWidth = Math.max(width, 2 * (side + SETTINGS.gutter) + SETTINGS.smallestWidth);
  const placed = placeBoxes(boxes, frameWidth);
  const byId = new Map(placed.map((box) => [box.id, box]));
  const [from, to] = [placed[0], placed.at(-1)];
  const lines: LinkLine[] = [];
  const paths = new Map<Line, Path>();
  const pairs = linksByPair(links);
  const isDirect = ({ source, target }: DrawnLink): boolean =>
    [source, target].every((id) => id === from?.id || id === to?.id);
  const directCount = links.filter(isDirect).length;
  for (const pair of pairs) {
    pair.forEach((link, order) => {
      const [source, target] = [byId.get(link.source), byId.get(link.target)];
      if (!source || !target || !from || !to) return;
      const isDown = source.y < target.y;
      const [upper, lower] = isDown ? [source, target] : [target, source];
      const line: Line = { id: link.id, source, target, route: { kind: 'vertical' } };
      const rows = { from, to, directCount, hasBetween: placed.length > 2 };
      const path = pathOf(upper, lower, order, pair.length, rows);
      lines.push({ link, line });
      paths.set(line, isDown ? path : reversedPath(path));
    });
  }
  const bottom = to ? to.y + to.height / 2 : FOCUS.margin.top;
  return { boxes: placed, lines, paths, width: frameWidth, bottom, headings: [] };
}
