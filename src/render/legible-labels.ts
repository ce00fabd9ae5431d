import { BoxGrid, type Box, type Point } from '../geometry/index.js';

/** No label is smaller than this on the screen. */
export const SMALLEST_LABEL_PX = 9;

/** So many times its usual size a label is enlarged at most; on a small picture more would cover it. */
const LARGEST_ENLARGEMENT = 2.2;
/** What an arrowhead takes of the end of an edge, in pixels at zoom 1. */
const ARROW_PX = 8;
/** How many places are tried along an edge. */
const MOST_PLACES = 16;
const SHORTEST_STEP_PX = 4;

/** The label of an edge, in pixels at zoom 1. */
export interface EdgeLabel {
  id: string;
  /** The edge from the border of its source to that of its target. */
  route: readonly Point[];
  hasArrow: boolean;
  /** Where its middle is, as the scene places it, and its size there. */
  box: Box;
  fontSize: number;
  /** The larger, the sooner it is enlarged. */
  importance: number;
}

/** How large a label is drawn, and how far from the end of its edge its middle is; on the edge if it was moved. */
export interface LegibleLabel {
  fontSize: number;
  distance: number | null;
}

/** The point of a route that is so far from its end, along it, and the direction there. */
export function pointBeforeEnd(
  route: readonly Point[],
  distance: number,
): Point & { along: Point } {
  let left = distance;
  for (let at = route.length - 1; at > 0; at--) {
    const [end, start] = [route[at], route[at - 1]];
    if (!end || !start) break;
    const [dx, dy] = [start.x - end.x, start.y - end.y];
    const length = Math.hypot(dx, dy);
    if (length > 0 && (left <= length || at === 1)) {
      const along = { x: dx / length, y: dy / length };
      return { x: end.x + along.x * left, y: end.y + along.y * left, along };
    }
    left -= length;
  }
  return { ...(route[0] ?? { x: 0, y: 0 }), along: { x: 0, y: 1 } };
}

function lengthOf(route: readonly Point[]): number {
  return route.reduce((sum, { x, y }, at) => {
    const before = route[at - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
}

/** The distances from the end at which the middle of a box of this size leaves arrowhead and ends free, the best first. */
function placesOn({ route, hasArrow }: EdgeLabel, { width, height }: Box): number[] {
  const length = lengthOf(route);
  const reachAt = (distance: number): number => {
    const { along } = pointBeforeEnd(route, distance);
    // What stands across the edge needs no more of it than its shorter extent.
    return Math.min(
      width / 2 / Math.max(Math.abs(along.x), 1e-6),
      height / 2 / Math.max(Math.abs(along.y), 1e-6),
    );
  };
  const nearest = (hasArrow ? ARROW_PX : 0) + reachAt(0);
  const furthest = length - reachAt(length);
  if (furthest < nearest) return [];
  const step = Math.max(SHORTEST_STEP_PX, (furthest - nearest) / MOST_PLACES);
  const count = 1 + Math.floor((furthest - nearest) / step);
  const places = Array.from({ length: count }, (_, at) => nearest + at * step);
  const wanted = hasArrow ? nearest : length / 2;
  return places.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
}

/** Whether any label can be read at a zoom, enlarged or not; none is larger than usual by itself. */
export function isAnyLegible(zoom: number): boolean {
  return zoom * LARGEST_ENLARGEMENT >= 1;
}

/**
 * The labels that can be read at a zoom, by the ids of their edges: those that are large enough, and of the
 * others, which are enlarged, as many as cover neither what is drawn nor each other, the most important first.
 * `obstacles` are the boxes of nodes and of names. Does not depend on the order of either.
 */
export function legibleLabels(
  labels: readonly EdgeLabel[],
  obstacles: readonly Box[],
  zoom: number,
): Map<string, LegibleLabel> {
  const fontSize = SMALLEST_LABEL_PX / zoom;
  const legible = new Map<string, LegibleLabel>();
  const small: EdgeLabel[] = [];
  const shown: Box[] = [];
  for (const label of labels) {
    if (label.fontSize >= fontSize) {
      legible.set(label.id, { fontSize: label.fontSize, distance: null });
      shown.push(label.box);
    } else {
      small.push(label);
    }
  }
  if (small.length === 0 || !isAnyLegible(zoom)) return legible;
  const grid = new BoxGrid();
  let count = 0;
  for (const box of [...obstacles, ...shown]) grid.set(count++, box);
  small.sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const label of small) {
    const scale = fontSize / label.fontSize;
    const size = { ...label.box, width: label.box.width * scale, height: label.box.height * scale };
    for (const distance of placesOn(label, size)) {
      const { x, y } = pointBeforeEnd(label.route, distance);
      const box = { ...size, x, y };
      if (grid.someOverlapping(box, 0, () => true)) continue;
      grid.set(count++, box);
      legible.set(label.id, { fontSize, distance });
      break;
    }
  }
  return legible;
}
