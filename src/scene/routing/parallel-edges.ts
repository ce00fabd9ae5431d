import { curveBetween, type Curve } from './curve.js';
import { gapMidpoint } from './gap-midpoint.js';
import { boxesOverlap, isInside, segmentEntersBox, type Box } from '../../geometry/index.js';
import { controlPointPositions, offsetRoute, type Route } from './route.js';

/** Nearer to a box, a line runs under it. */
export const CLEARANCE_PX = 2;

/** The lines between two boxes, which run side by side. */
export interface ParallelEdges {
  a: Box;
  b: Box;
  /** For each line how far to the right of the bundle's way it runs, in pixels. */
  offsets: readonly number[];
}

/** The way straight ahead. */
export function straightRoute({ a, b }: ParallelEdges): Route {
  return [{ distance: 0, weight: gapMidpoint(a, b) }];
}

/** The ways of all lines of a bundle. */
export function routesOf({ offsets }: ParallelEdges, route: Route): Route[] {
  // An arc goes half as far aside as its one control point, any other line as far as its control points.
  const part = route.length === 1 ? 2 : 1;
  return offsets.map((offset) => offsetRoute(route, offset * part));
}

/** All lines of a bundle on a way. */
export function curvesOf(parallel: ParallelEdges, route: Route): Curve[] {
  return routesOf(parallel, route).map((own) => curveBetween(parallel.a, parallel.b, own));
}

/** Whether a line of a bundle has a control point in one of its ends; the engine leaves such a line out. */
export function hasControlPointInside(parallel: ParallelEdges, route: Route): boolean {
  const { a, b } = parallel;
  return routesOf(parallel, route).some((own) => {
    if (own.every(({ distance }) => distance === 0)) return false;
    return controlPointPositions(a, b, own).some((point) => {
      return isInside(point, a, CLEARANCE_PX) || isInside(point, b, CLEARANCE_PX);
    });
  });
}

/** Whether a line comes as near to a box as that. */
export function isNear({ bounds, points }: Curve, box: Box, px: number): boolean {
  if (!boxesOverlap(bounds, box, px)) return false;
  let before = points[0];
  for (const point of points) {
    if (before && segmentEntersBox(before, point, box, px)) return true;
    before = point;
  }
  return false;
}

/** How often lines come as near to boxes as that. */
export function countNearby(curves: readonly Curve[], boxes: readonly Box[], px: number): number {
  let count = 0;
  for (const curve of curves) {
    for (const box of boxes) if (isNear(curve, box, px)) count += 1;
  }
  return count;
}

/** A way that was found, how long its longest line is, and how often its lines run under boxes. */
export interface RouteCandidate {
  route: Route;
  length: number;
  under: number;
}
