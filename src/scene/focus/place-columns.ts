import { separate } from '../../geometry/index.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import type { LinkLine } from '../cards/draw-lines.js';
import type { Column, Frame, FrameSize } from '../cards/frame.js';
import { linkRoutes } from '../cards/link-routes.js';
import type { Line, PlacedCard } from '../cards/line.js';
import type { Path } from '../cards/path.js';
import { routeLines } from '../cards/route-lines.js';
import { spacesBetween } from '../cards/spaces.js';
import type { MeasureText } from '../text-width.js';
import type { FocusBox } from './boxes.js';
import { levelAtLabels } from './level-lines.js';
import { sideMargins, type SideMargins } from './side-margins.js';
import { FOCUS } from './settings.js';

/** A box with its place in the frame. */
export interface PlacedBox extends PlacedCard {
  box: FocusBox;
}

/** Boxes with their places, and the paths of the lines between them. */
export interface PlacedBoxes {
  boxes: readonly PlacedBox[];
  lines: readonly LinkLine[];
  paths: ReadonlyMap<Line, Path>;
  width: number;
  /** Where the area for boxes ends. */
  bottom: number;
  /** The place of each heading: the left end of its column or row, and its middle. */
  headings: readonly { level: number; x: number; y: number }[];
}

/** The levels of boxes from left to right. */
function levelsOf(boxes: readonly FocusBox[]): number[] {
  return [...new Set(boxes.map(({ level }) => level))].sort((a, b) => a - b);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** The widths of columns in a frame that is as wide as the canvas, or wider where they need more. */
function columnsOf(
  count: number,
  available: number,
  sides: SideMargins,
): { width: number; columns: Column[]; gap: number } {
  const { box, gutter } = FOCUS;
  const margins = sides.left + sides.right;
  const inside = available - margins;
  const gaps = Math.max(1, count - 1);
  // Of many columns the boxes rather than the spaces are narrow, in which shares stand.
  const most = Math.min(inside * box.widthShare, inside - gaps * gutter.smallest);
  const cardWidth = clamp(most / count, box.smallestWidth, box.largestWidth);
  const gap = clamp((inside - count * cardWidth) / gaps, gutter.smallest, gutter.largest);
  const used = count * cardWidth + (count - 1) * gap;
  const width = Math.max(available, used + margins);
  const first = sides.left + (width - used - margins) / 2;
  const columns = Array.from({ length: count }, (_, index) => {
    const left = first + index * (cardWidth + gap);
    return { x: left + cardWidth / 2, left, right: left + cardWidth };
  });
  return { width, columns, gap };
}

type Heights = ReadonlyMap<string, number>;

/** Where a box should be: neighbours of the one in the middle around it, others beside whom they belong to. */
function wantedHeights(
  column: readonly FocusBox[],
  heights: Heights,
  middle: number,
): WantedPlace[] {
  const { smallest } = FOCUS.gap;
  const groups = new Map<string | null, FocusBox[]>();
  for (const box of column) groups.set(box.parent, [...(groups.get(box.parent) ?? []), box]);
  return [...groups].flatMap(([parent, boxes]) => {
    const around = heights.get(parent ?? '') ?? middle;
    const total = boxes.reduce((sum, { height }) => sum + height + smallest, -smallest);
    let top = around - total / 2;
    return boxes.map((box) => {
      const wanted = top + box.height / 2;
      top += box.height + smallest;
      return { box, wanted };
    });
  });
}

/** A box with the height at which its middle should be. */
export interface WantedPlace {
  box: FocusBox;
  wanted: number;
}

/** The boxes of each column from top to bottom, with those of one box together. */
function orderColumns(columns: readonly (readonly FocusBox[])[], middle: number): WantedPlace[][] {
  let heights: Heights = new Map();
  let ordered: WantedPlace[][] = [];
  // Those nearer to the middle first: after as many passes as there are columns all are settled.
  columns.forEach(() => {
    ordered = columns.map((column) =>
      wantedHeights(column, heights, middle).sort((a, b) => a.wanted - b.wanted),
    );
    heights = new Map(ordered.flat().map(({ box, wanted }) => [box.id, wanted]));
  });
  return ordered;
}

function separationsOf(boxes: readonly { height: number }[], spaces: readonly number[]): number[] {
  return boxes.slice(1).map(({ height }, index) => {
    return ((boxes[index]?.height ?? 0) + height) / 2 + (spaces[index + 1] ?? 0);
  });
}

/** The least height of a column with its spaces. */
function heightOf(boxes: readonly { height: number }[], spaces: readonly number[]): number {
  const all = boxes.reduce((sum, { height }) => sum + height, 0);
  return all + spaces.reduce((sum, space) => sum + space, 0);
}

/** Where the area for boxes begins. */
const TOP = FOCUS.margin.top + FOCUS.headingHeight;

/**
 * Places boxes in columns, owners left and holdings right of the one in the
 * middle, and the lines between them through the spaces between. The area is as
 * high as asked for, or higher where a column needs more.
 */
export function placeInColumns(
  boxes: readonly FocusBox[],
  links: readonly DrawnLink[],
  size: FrameSize,
  measure: MeasureText,
): PlacedBoxes {
  const levels = levelsOf(boxes);
  const ofLevels = levels.map((level) => boxes.filter((box) => box.level === level));
  return placeColumns(orderColumns(ofLevels, TOP + size.height / 2), links, size, measure);
}

/** The same with the boxes of each column in their order, each as near as can be to where it should be. */
export function placeColumns(
  ordered: readonly (readonly WantedPlace[])[],
  links: readonly DrawnLink[],
  { width: available, height: availableHeight }: FrameSize,
  measure: MeasureText,
): PlacedBoxes {
  const { headingHeight, gap } = FOCUS;
  const top = TOP;
  const ids = ordered.map((column) => column.map(({ box }) => box.id));
  const routes = linkRoutes(ids, links);
  const places = new Map(
    ids.flatMap((column, index) => column.map((id, row) => [id, { column: index, row }] as const)),
  );
  const sides = sideMargins(links, routes, (id) => places.get(id)?.column, measure);
  const { width, columns, gap: between } = columnsOf(ordered.length, available, sides);
  const spaces = spacesBetween(
    ids.map(({ length }) => length),
    links.flatMap(({ source, target }, index) => {
      const [from, to, route] = [places.get(source), places.get(target), routes[index]];
      return from && to && route ? [{ source: from, target: to, route }] : [];
    }),
    gap,
  );
  const needed = ordered.map((column, index) =>
    heightOf(
      column.map(({ box }) => box),
      spaces[index] ?? [],
    ),
  );
  const height = Math.max(availableHeight, ...needed);
  const bottom = top + height;
  const shift = (height - availableHeight) / 2;
  const placedColumns = ordered.map((column, index): PlacedBox[] => {
    const own = spaces[index] ?? [];
    const [first, last] = [column[0]?.box.height ?? 0, column.at(-1)?.box.height ?? 0];
    const ys = separate(
      column.map(({ wanted }) => wanted + shift),
      separationsOf(
        column.map(({ box }) => box),
        own,
      ),
      top + (own[0] ?? 0) + first / 2,
      bottom - (own.at(-1) ?? 0) - last / 2,
    );
    const { x = 0, left = 0, right = 0 } = columns[index] ?? {};
    return column.map(({ box }, row) => ({
      id: box.id,
      box,
      column: index,
      x,
      y: ys[row] ?? 0,
      width: right - left,
      height: box.height,
    }));
  });
  const placed = placedColumns.flat();
  const byId = new Map(placed.map((box) => [box.id, box]));
  const drawn = links.flatMap((link, index): LinkLine[] => {
    const [source, target, route] = [byId.get(link.source), byId.get(link.target), routes[index]];
    return source && target && route
      ? [{ link, line: { id: link.id, source, target, route } }]
      : [];
  });
  const lines = levelAtLabels(drawn, measure);
  const cardWidth = (columns[0]?.right ?? 0) - (columns[0]?.left ?? 0);
  const space = { outside: Math.max(sides.left, sides.right), between };
  const frame: Frame = {
    width,
    height: bottom,
    columns,
    cardWidth,
    space,
    arcsFrom: sides.arcsFrom,
    top,
    bottom,
    trunkFrom: FOCUS.trunkFrom,
    portSpacing: FOCUS.portSpacing,
  };
  return {
    boxes: placed,
    lines,
    paths: routeLines(
      lines.map(({ line }) => line),
      placedColumns,
      frame,
    ),
    width,
    bottom,
    headings: placedColumns.flatMap(([first], index) => {
      if (!first) return [];
      // Above the lines that pass the first box.
      const above = first.y - first.height / 2 - (spaces[index]?.[0] ?? 0);
      return [
        { level: first.box.level, x: columns[index]?.left ?? 0, y: above - headingHeight / 2 },
      ];
    }),
  };
}
