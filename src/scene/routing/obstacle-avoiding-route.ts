import {
  hasControlPointInside,
  CLEARANCE_PX,
  isNear,
  countNearby,
  curvesOf,
  straightRoute,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import { borderPoint, isInside, type Box } from '../../geometry/index.js';
import { shortestPath, type Obstacle } from './shortest-path.js';
import type { Point } from '../../geometry/index.js';
import { controlPointAt, type Route } from './route.js';

/** How far a line keeps from the boxes that it is led around, at first, and how much further after each failure. */
const FIRST_MARGIN_PX = 8;
const FURTHER_MARGIN_PX = 5;
/** Between lines that turn at the same corner. */
const BETWEEN_LINES_PX = 6;
/** How often boxes that turn out to be in the way are taken into account. */
const MOST_ROUNDS = 12;
/** Past so many boxes a line would wind too much to be followed. */
const MOST_HURDLES = 32;
/** How far from a corner a line leaves its straight course to round it. */
const ROUNDING_PX = 40;

/** The point so far from a corner towards another point that the corner is rounded. */
function towards(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const part = Math.min(ROUNDING_PX, length / 3) / length;
  return { x: corner.x + (next.x - corner.x) * part, y: corner.y + (next.y - corner.y) * part };
}

/**
 * A way that keeps close to the straight courses between corners. A curve
 * touches the middles between its control points, so three of them round a
 * corner and leave the rest straight.
 */
function rounded({ a, b }: ParallelEdges, corners: readonly Point[]): Route {
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1] ?? borderPoint(a, corner);
    const after = corners[index + 1] ?? borderPoint(b, corner);
    return [towards(corner, before), corner, towards(corner, after)].map((point) =>
      controlPointAt(a, b, point),
    );
  });
}

/** How many lines already turn at the corners of each box. */
export type LaneCounts = Map<Box, number>;

/** A way around boxes, and those at whose corners it turns. */
export interface ObstacleAvoidingRoute extends RouteCandidate {
  around: ReadonlySet<Box>;
}

/**
 * The shortest way on which the lines of a bundle keep clear of nodes, turning
 * as often as it takes. Nodes come into account only when they prove to be in
 * the way, and get a wider berth each time they do, and for each line that turns
 * at them already. Nothing when no way is found; else the one that runs under
 * the fewest.
 */
export function routeAroundObstacles(
  parallel: ParallelEdges,
  nodes: readonly Box[],
  laneCounts: LaneCounts = new Map(),
): ObstacleAvoidingRoute | undefined {
  const { a, b, offsets } = parallel;
  const others = nodes.filter((node) => node !== a && node !== b);
  const isOpen = (corner: Point): boolean => {
    return !isInside(corner, a, CLEARANCE_PX) && !isInside(corner, b, CLEARANCE_PX);
  };
  const widest = Math.max(...offsets);
  const obstacles = new Map<Box, Obstacle>();
  const raise = (box: Box): void => {
    const margin = obstacles.get(box)?.margin;
    const first = FIRST_MARGIN_PX + widest + BETWEEN_LINES_PX * (laneCounts.get(box) ?? 0);
    obstacles.set(box, { box, margin: margin === undefined ? first : margin + FURTHER_MARGIN_PX });
  };
  // Straight, it runs under those that come into account first.
  let route = straightRoute(parallel);
  let around: ReadonlySet<Box> = new Set();
  let best: ObstacleAvoidingRoute | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const curves = curvesOf(parallel, route);
    const met = others.filter((node) => curves.some((curve) => isNear(curve, node, CLEARANCE_PX)));
    const under = countNearby(curves, met, CLEARANCE_PX);
    if (around.size > 0 && under < (best?.under ?? Infinity)) {
      best = { route, length: Math.max(...curves.map(({ length }) => length)), under, around };
    }
    if (under === 0) break;
    met.forEach(raise);
    if (obstacles.size > MOST_HURDLES) break;
    const turns = shortestPath(a, b, [...obstacles.values()], isOpen);
    if (turns === undefined || turns.length === 0) break;
    route = rounded(parallel, turns);
    around = new Set(turns.map(({ box }) => box));
    if (hasControlPointInside(parallel, route)) break;
  }
  return best;
}
