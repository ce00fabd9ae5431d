import type { Point } from '../../geometry/index.js';
import type { LinkLine } from '../cards/draw-lines.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import type { Line } from '../cards/line.js';
import { reversedPath, roundedPath, type Path } from '../cards/path.js';
import type { FocusBox } from './boxes.js';
import type { PlacedBox, PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';

const SETTINGS = FOCUS.outline;

/** A box with its depth in the outline: 0 for the one in the middle. */
interface Row {
  box: FocusBox;
  depth: number;
}

function childrenOf(boxes: readonly FocusBox[]): Map<string, FocusBox[]> {
  const children = new Map<string, FocusBox[]>();
  for (const box of boxes) {
    if (box.parent !== null) children.set(box.parent, [...(children.get(box.parent) ?? []), box]);
  }
  return children;
}

/** All that belongs to a box, below it. */
function rowsBelow(box: FocusBox, depth: number, children: Map<string, FocusBox[]>): Row[] {
  const below = children.get(box.id) ?? [];
  return [{ box, depth }, ...below.flatMap((child) => rowsBelow(child, depth + 1, children))];
}

/** The same above it, so that lines run down to it. */
function rowsAbove(box: FocusBox, depth: number, children: Map<string, FocusBox[]>): Row[] {
  const above = children.get(box.id) ?? [];
  return [...above.flatMap((child) => rowsAbove(child, depth + 1, children)), { box, depth }];
}

/** The links of each pair of boxes of which one belongs to the other, by the id of the latter. */
function linksByChild(
  boxes: readonly FocusBox[],
  links: readonly DrawnLink[],
): Map<string, DrawnLink[]> {
  return new Map(
    boxes.map(({ id, parent }) => [
      id,
      links
        .filter(
          ({ source, target }) =>
            (source === id && target === parent) || (source === parent && target === id),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

/** From a box to one that belongs to it: along the line that runs from its edge, then level to it. */
function pathTo(child: PlacedBox, parent: PlacedBox, order: number, count: number): Path {
  const isAbove = child.y < parent.y;
  const left = parent.x - parent.width / 2;
  // The outer one of two lines ends further from the parent, so that they do not cross.
  const x = left + SETTINGS.trunk + (count - 1 - order) * SETTINGS.parallel;
  const inwards = ((count - 1) / 2 - order) * SETTINGS.secondLine;
  const y = child.y + (isAbove ? inwards : -inwards);
  const start: Point = {
    x,
    y: parent.y + (isAbove ? -parent.height / 2 : parent.height / 2),
  };
  return roundedPath(start, [{ x, y }], { x: child.x - child.width / 2, y });
}

/**
 * Places boxes one below the other, for narrow canvases: owners above the one in
 * the middle, holdings below it, each set in from the box that it belongs to, with
 * its line and its label in the space that this leaves. Of the ties between other
 * boxes none is drawn, since there is no space for them.
 */
export function placeInOutline(
  boxes: readonly FocusBox[],
  links: readonly DrawnLink[],
  width: number,
): PlacedBoxes {
  const { margin, headingHeight } = FOCUS;
  const children = childrenOf(boxes);
  const [centre] = boxes;
  const ofCentre = centre ? (children.get(centre.id) ?? []) : [];
  const owners = ofCentre.filter(({ side }) => side === 'owners');
  const holdings = ofCentre.filter(({ side }) => side === 'holdings');
  const above = owners.flatMap((box) => rowsAbove(box, 1, children));
  const below = holdings.flatMap((box) => rowsBelow(box, 1, children));
  const byChild = linksByChild(boxes, links);
  const depth = Math.max(0, ...[...above, ...below].map((row) => row.depth));
  const needed = depth * SETTINGS.indent + SETTINGS.smallestWidth + 2 * margin.side;
  const frameWidth = Math.max(width, needed);
  const placed: PlacedBox[] = [];
  const headings: { level: number; x: number; y: number }[] = [];
  let y: number = margin.top;
  const addHeading = (level: number, x: number): void => {
    headings.push({ level, x, y: y + headingHeight / 2 });
    y += headingHeight;
  };
  const addRow = ({ box, depth: rowDepth }: Row): void => {
    const second = Math.max(0, (byChild.get(box.id)?.length ?? 0) - 1) * SETTINGS.secondLine;
    const height = box.height + second;
    const left = margin.side + rowDepth * SETTINGS.indent;
    const right = frameWidth - margin.side;
    placed.push({
      id: box.id,
      box,
      column: rowDepth,
      x: (left + right) / 2,
      y: y + height / 2,
      width: right - left,
      height,
    });
    y += height + SETTINGS.gap;
  };
  if (above.length > 0) addHeading(-1, margin.side);
  above.forEach(addRow);
  if (centre) addRow({ box: centre, depth: 0 });
  // The line that runs down passes beside the heading.
  if (below.length > 0) addHeading(1, margin.side + SETTINGS.indent);
  below.forEach(addRow);
  const byId = new Map(placed.map((box) => [box.id, box]));
  const lines: LinkLine[] = [];
  const paths = new Map<Line, Path>();
  for (const child of placed) {
    const parent = child.box.parent === null ? undefined : byId.get(child.box.parent);
    if (!parent) continue;
    const own = byChild.get(child.id) ?? [];
    own.forEach((link, order) => {
      const isFromParent = link.source === parent.id;
      const [source, target] = isFromParent ? [parent, child] : [child, parent];
      const line: Line = { id: link.id, source, target, route: { kind: 'vertical' } };
      const path = pathTo(child, parent, order, own.length);
      lines.push({ link, line });
      paths.set(line, isFromParent ? path : reversedPath(path));
    });
  }
  return { boxes: placed, lines, paths, width: frameWidth, bottom: y - SETTINGS.gap, headings };
}
