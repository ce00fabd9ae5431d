import {
  boxesOverlap,
  isInside,
  polylineEnters,
  type Box,
  type SpatialIndex,
} from '../../geometry/index.js';
import type { Obstacle } from '../obstacle.js';
import { curveBetween } from './curve-between.js';
import type { Curve } from './curve.js';
import { gapMidpoint } from './gap-midpoint.js';
import { controlPointPositions, offsetRoute } from './route-changes.js';
import type { Route } from './route.js';
import { ROUTING } from './settings.js';

/** The edges of one pair of nodes, which run side by side along one route. */
export interface ParallelEdges {
  a: Obstacle;
  b: Obstacle;
  /** How far to the right of the route each edge runs, as seen from `a`, in pixels. */
  offsets: readonly number[];
}

/** A possible route, the length of its longest edge, and how often its edges run under nodes. */
export interface RouteCandidate {
  route: Route;
  length: number;
  under: number;
}

/** So many edges side by side, the middle one on the route itself. */
export function parallelEdges(a: Obstacle, b: Obstacle, count: number): ParallelEdges {
  const offsets = Array.from({ length: count }, (_, index) => {
    return (index - (count - 1) / 2) * ROUTING.parallelGap;
  });
  return { a, b, offsets };
}

export function straightRoute({ a, b }: ParallelEdges): Route {
  return [{ distance: 0, weight: gapMidpoint(a, b) }];
}

/** The route of each edge. */
export function routesOf({ offsets }: ParallelEdges, route: Route): Route[] {
  // A curve with one control point goes half as far aside as it, any other as far as its control points.
  const factor = route.length === 1 ? 2 : 1;
  return offsets.map((offset) => offsetRoute(route, offset * factor));
}

/** The curve of each edge. */
export function curvesOf(parallel: ParallelEdges, route: Route): Curve[] {
  return routesOf(parallel, route).map((own) => curveBetween(parallel.a, parallel.b, own));
}

/** Whether an edge has a control point in one of its ends; Cytoscape does not draw such an edge. */
export function hasControlPointInside(parallel: ParallelEdges, route: Route): boolean {
  const { a, b } = parallel;
  return routesOf(parallel, route).some((own) => {
    if (own.every(({ distance }) => distance === 0)) return false;
    return controlPointPositions(a, b, own).some((point) => {
      return isInside(point, a, ROUTING.clearance) || isInside(point, b, ROUTING.clearance);
    });
  });
}

/** Whether a curve comes nearer to a box than the margin. */
export function isNear({ bounds, xs, ys }: Curve, box: Box, margin: number): boolean {
  if (!boxesOverlap(bounds, box, margin)) return false;
  const { x, y, width, height } = box;
  return polylineEnters(xs, ys, x, y, width / 2 + margin, height / 2 + margin);
}

/** The nodes other than both ends that are in the way of edges on a route, and how often edges run under one. */
export function nodesUnder(
  { a, b }: ParallelEdges,
  curves: readonly Curve[],
  nodes: SpatialIndex<Obstacle>,
): { met: ReadonlySet<Obstacle>; count: number } {
  const met = new Set<Obstacle>();
  let count = 0;
  for (const curve of curves) {
    for (const node of nodes.overlapping(curve.bounds, ROUTING.clearance)) {
      if (node === a || node === b || !isNear(curve, node, ROUTING.clearance)) continue;
      met.add(node);
      count += 1;
    }
  }
  return { met, count };
}
