import {
  borderPoint,
  isInside,
  onQuadratic,
  segmentsCross,
  type Point,
} from '../../geometry/index.js';
import type { DrawnLink } from '../cards/drawn-link.js';
import type { LinkLine } from '../cards/draw-lines.js';
import type { FrameSize } from '../cards/frame.js';
import type { Line } from '../cards/line.js';
import type { Path } from '../cards/path.js';
import type { FocusBox } from './boxes.js';
import type { PlacedBox, PlacedBoxes } from './place-columns.js';
import { FOCUS } from './settings.js';

const SETTINGS = FOCUS.around;

/** The places of so many boxes, from 0 at the left and the top to 1 at the right and the bottom. */
function placesOf(count: number, isNarrow: boolean): Point[] {
  if (count === 1) return [{ x: 0.5, y: 0.5 }];
  if (isNarrow) {
    // Left and right in turns, from top to bottom.
    return Array.from({ length: count }, (_, at) => ({ x: at % 2, y: at / (count - 1) }));
  }
  if (count === 2) return [0, 1].map((x) => ({ x, y: 0.5 }));
  if (count === 3)
    return [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0.5, y: 1 },
    ];
  if (count === 4) return [0, 1].flatMap((y) => [0, 1].map((x) => ({ x, y })));
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at - 0.5) / count) * 2 * Math.PI - Math.PI / 2;
    return { x: 0.5 + Math.cos(angle) / 2, y: 0.5 + Math.sin(angle) / 2 };
  });
}

/** What an order of boxes costs: long lines, and more than that lines that cross. */
function costOf(
  order: readonly number[],
  places: readonly Point[],
  links: readonly (readonly [number, number])[],
): number {
  const at = (box: number): Point => places[order.indexOf(box)] ?? { x: 0, y: 0 };
  const segments = links.map(([a, b]) => [at(a), at(b)] as const);
  let cost = 0;
  segments.forEach(([a, b], index) => {
    cost += Math.hypot(a.x - b.x, a.y - b.y);
    for (const [c, d] of segments.slice(index + 1)) {
      const isJoined = [a, b].some((one) => one === c || one === d);
      if (!isJoined && segmentsCross(a, b, c, d)) cost += SETTINGS.crossing;
    }
  });
  return cost;
}

/** An order in which no exchange of two boxes makes lines shorter, or fewer of them cross. */
function bestOrder(
  count: number,
  places: readonly Point[],
  links: readonly (readonly [number, number])[],
): number[] {
  let order = Array.from({ length: count }, (_, at) => at);
  let cost = costOf(order, places, links);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const next = order.map((box, at) =>
          at === a ? (order[b] ?? box) : at === b ? (order[a] ?? box) : box,
        );
        const nextCost = costOf(next, places, links);
        if (nextCost < cost - 1e-9) {
          [order, cost, isBetter] = [next, nextCost, true];
        }
      }
    }
  }
  return order;
}

/** The course of a line that is bent so far to the side. */
function bentPath(source: PlacedBox, target: PlacedBox, bend: number): Path {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  // A curve passes its control point at half the distance.
  const control = {
    x: (source.x + target.x) / 2 - (dy / length) * 2 * bend,
    y: (source.y + target.y) / 2 + (dx / length) * 2 * bend,
  };
  const [start, end] = [borderPoint(source, control), borderPoint(target, control)];
  return { start, controls: [control], end };
}

/** How many points of a line lie in boxes that it does not belong to. */
function coveredBy({ start, controls, end }: Path, others: readonly PlacedBox[]): number {
  const control = controls[0] ?? start;
  const points = Array.from({ length: 21 }, (_, at) => ({
    x: onQuadratic(start.x, control.x, end.x, at / 20),
    y: onQuadratic(start.y, control.y, end.y, at / 20),
  }));
  return points.filter((point) => others.some((box) => isInside(point, box, SETTINGS.clearance)))
    .length;
}

/** The paths of the lines between two boxes: beside each other, around what lies between. */
function pathsOf(links: readonly LinkLine[], boxes: readonly PlacedBox[]): Map<Line, Path> {
  const byPair = new Map<string, LinkLine[]>();
  for (const one of links) {
    const key = [one.line.source.id, one.line.target.id].sort().join(' ');
    byPair.set(key, [...(byPair.get(key) ?? []), one]);
  }
  const placed = new Map(boxes.map((box) => [box.id, box]));
  const paths = new Map<Line, Path>();
  for (const [key, ofPair] of byPair) {
    const [firstId = ''] = key.split(' ');
    const others = boxes.filter(({ id }) => !key.split(' ').includes(id));
    const bendOf = (at: number, shift: number): number =>
      (at - (ofPair.length - 1) / 2) * SETTINGS.parallel + shift;
    const pathAt = ({ line }: LinkLine, bend: number): Path | undefined => {
      const [source, target] = [placed.get(line.source.id), placed.get(line.target.id)];
      // Seen from the same end, so that those in opposite directions lie beside each other.
      return (
        source && target && bentPath(source, target, line.source.id === firstId ? bend : -bend)
      );
    };
    const covered = (shift: number): number =>
      ofPair.reduce((sum, one, at) => {
        const path = pathAt(one, bendOf(at, shift));
        return sum + (path ? coveredBy(path, others) : 0);
      }, 0);
    const shift = SETTINGS.shifts.reduce(
      (best, one) => (covered(one) < covered(best) ? one : best),
      0,
    );
    ofPair.forEach((one, at) => {
      const path = pathAt(one, bendOf(at, shift));
      if (path) paths.set(one.line, path);
    });
  }
  return paths;
}

/**
 * Places a few boxes around the middle, wherever lines are short and hardly cross; on a narrow canvas left and
 * right in turns. Lines between two of them are bent beside each other, and around other
 * boxes. As high as it needs to be, or as the canvas where that is higher and `fills` it.
 */
export function placeAround(
  boxes: readonly FocusBox[],
  links: readonly DrawnLink[],
  { width, height }: FrameSize,
): PlacedBoxes {
  const isNarrow = width < FOCUS.narrow;
  const places = placesOf(boxes.length, isNarrow);
  const index = new Map(boxes.map(({ id }, at) => [id, at]));
  const pairs = links.flatMap(({ source, target }) => {
    const [a, b] = [index.get(source), index.get(target)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const order = bestOrder(boxes.length, places, pairs);
  const { side } = FOCUS.margin;
  const share = boxes.length > 4 ? SETTINGS.widthShare.many : SETTINGS.widthShare.few;
  const most = Math.max(FOCUS.box.smallestWidth, (width - 2 * side) * share);
  const boxWidth = Math.min(
    FOCUS.box.largestWidth,
    isNarrow ? (width - 2 * side) * SETTINGS.widthShare.narrow : most,
  );
  const boxHeight = Math.max(0, ...boxes.map((box) => box.height));
  const rows = isNarrow ? boxes.length : Math.ceil(boxes.length / 2);
  const needed = boxHeight + (rows - 1) * (boxHeight + SETTINGS.gap) + 2 * SETTINGS.margin;
  const used = Math.max(needed, Math.min(height, needed * SETTINGS.highest));
  const reach = { x: width - 2 * side - boxWidth, y: used - boxHeight - 2 * SETTINGS.margin };
  const placed = boxes.map((box, at): PlacedBox => {
    const place = places[order.indexOf(at)] ?? { x: 0.5, y: 0.5 };
    const x = side + boxWidth / 2 + place.x * reach.x;
    const y = SETTINGS.margin + boxHeight / 2 + place.y * reach.y;
    return { id: box.id, box, column: 0, x, y, width: boxWidth, height: box.height };
  });
  const byId = new Map(placed.map((box) => [box.id, box]));
  const lines = links.flatMap((link): LinkLine[] => {
    const [source, target] = [byId.get(link.source), byId.get(link.target)];
    if (!source || !target) return [];
    return [{ link, line: { id: link.id, source, target, route: { kind: 'vertical' } } }];
  });
  return { boxes: placed, lines, paths: pathsOf(lines, placed), width, bottom: used, headings: [] };
}
