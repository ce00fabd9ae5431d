import {
  borderPoint,
  boundsOf,
  isInside,
  type Box,
  type Point,
  type SpatialIndex,
} from '../../geometry/index.js';
import type { Obstacle } from '../obstacle.js';
import type { Curve } from './curve.js';
import type { PaddedBox } from './padded-boxes.js';
import {
  curvesOf,
  hasControlPointInside,
  isNear,
  nodesUnder,
  straightRoute,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import { controlPointAt, type Route } from './route.js';
import { ROUTING } from './settings.js';
import { shortestPath, type PathCorner } from './shortest-path.js';

/** A point at some distance from a corner towards another point. */
function towards(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
  const t = Math.min(ROUTING.rounding, length / 3) / length;
  return { x: corner.x + (next.x - corner.x) * t, y: corner.y + (next.y - corner.y) * t };
}

/**
 * A route that keeps close to the straight courses between corners. A curve
 * touches the midpoints between its control points, so three of them round a
 * corner and leave the rest straight.
 */
function roundCorners({ a, b }: ParallelEdges, corners: readonly Point[]): Route {
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1] ?? borderPoint(a, corner);
    const after = corners[index + 1] ?? borderPoint(b, corner);
    return [towards(corner, before), corner, towards(corner, after)].map((point) =>
      controlPointAt(a, b, point),
    );
  });
}

/** For nodes at whose corners other edges turn on the inner side, the number of those edges. */
export type LaneCounts = ReadonlyMap<Obstacle, number>;

/** A route around nodes, with the corners at which it turns. */
export interface ObstacleAvoidingRoute extends RouteCandidate {
  corners: readonly PathCorner<Obstacle>[];
}

/** A found route, if any, with the curves that were tried on the way to it. */
export interface RouteSearch {
  found: ObstacleAvoidingRoute | undefined;
  tried: readonly Curve[];
  /** The area around those curves. */
  region: Box;
}

/** The nodes that proved to be in the way of a pair, with the margins to keep from them. */
class Obstacles {
  readonly #margins = new Map<Obstacle, number>();
  readonly #offset: number;
  readonly #laneCounts: LaneCounts;

  constructor({ offsets }: ParallelEdges, laneCounts: LaneCounts) {
    this.#offset = Math.max(...offsets);
    this.#laneCounts = laneCounts;
  }

  get padded(): PaddedBox<Obstacle>[] {
    return [...this.#margins].map(([box, margin]) => ({ box, margin }));
  }

  /** Adds a node, or widens its margin. */
  add(node: Obstacle): void {
    const margin = this.#margins.get(node);
    const lanes = ROUTING.laneGap * (this.#laneCounts.get(node) ?? 0);
    const first = ROUTING.margin + this.#offset + lanes;
    this.#margins.set(node, margin === undefined ? first : margin + ROUTING.marginStep);
  }
}

/** Whether a node was in the way of a search, or would have been. */
export function matters({ tried }: RouteSearch, node: Obstacle): boolean {
  return tried.some((curve) => isNear(curve, node, ROUTING.clearance));
}

/**
 * The shortest route on which the edges of a pair keep clear of nodes, turning as
 * often as it takes; if none is clear, the one that runs under the fewest. Nodes
 * come into account only when they prove to be in the way, with a wider margin
 * each time they do, and for every edge that turns on the inner side of them.
 */
export function routeAroundObstacles(
  parallel: ParallelEdges,
  nodes: SpatialIndex<Obstacle>,
  laneCounts: LaneCounts = new Map(),
): RouteSearch {
  const { a, b } = parallel;
  const isOpen = (corner: Point): boolean => {
    return !isInside(corner, a, ROUTING.clearance) && !isInside(corner, b, ROUTING.clearance);
  };
  const obstacles = new Obstacles(parallel, laneCounts);
  const tried: Curve[] = [];
  // Straight, it runs under those that come into account first.
  let route = straightRoute(parallel);
  let corners: readonly PathCorner<Obstacle>[] = [];
  let found: ObstacleAvoidingRoute | undefined;
  for (let round = 0; round < ROUTING.mostRounds; round++) {
    const curves = curvesOf(parallel, route);
    tried.push(...curves);
    const { met, count: under } = nodesUnder(parallel, curves, nodes);
    if (corners.length > 0 && under < (found?.under ?? Infinity)) {
      found = { route, length: Math.max(...curves.map(({ length }) => length)), under, corners };
    }
    if (under === 0) break;
    for (const node of met) obstacles.add(node);
    const padded = obstacles.padded;
    if (padded.length > ROUTING.mostObstacles) break;
    const path = shortestPath(a, b, padded, isOpen);
    if (path === undefined || path.length === 0) break;
    route = roundCorners(parallel, path);
    corners = path;
    if (hasControlPointInside(parallel, route)) break;
  }
  return { found, tried, region: boundsOf(tried.map(({ bounds }) => bounds)) };
}
