import { controlPointPosition } from '../../geometry/index.js';
import type { ControlPoint } from '../scene.js';
import type { Point } from '../../geometry/index.js';

/** The control points of a line between two boxes, in order from the first to the second. */
export type Route = readonly ControlPoint[];

/** The same way for a line that runs beside it, so many pixels further to the right. */
export function offsetRoute(route: Route, px: number): Route {
  return route.map(({ distance, weight }) => ({ distance: distance + px, weight }));
}

/** The same way as seen from its other end. */
export function reverseRoute(route: Route): Route {
  return route
    .map(({ distance, weight }) => ({ distance: -distance, weight: 1 - weight }))
    .reverse();
}

/** The control points of a way as points. */
export function controlPointPositions(a: Point, b: Point, route: Route): Point[] {
  return route.map(({ distance, weight }) => controlPointPosition(a, b, distance, weight));
}

/** The bend whose control point is at a point; ends at one place leave it no direction. */
export function controlPointAt(a: Point, b: Point, { x, y }: Point): ControlPoint {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [x - a.x, y - a.y];
  return {
    distance: (py * dx - px * dy) / length,
    weight: (px * dx + py * dy) / length ** 2,
  };
}
