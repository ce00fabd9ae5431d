import { controlPointPosition, type Point } from '../../geometry/index.js';
import type { ControlPoint } from '../scene.js';

/** The control points of an edge between two nodes, in order from the first to the second. */
export type Route = readonly ControlPoint[];

/** A route that runs beside another, so many pixels further to the right. */
export function offsetRoute(route: Route, px: number): Route {
  return route.map(({ distance, weight }) => ({ distance: distance + px, weight }));
}

/** The same route as seen from its other end. */
export function reverseRoute(route: Route): Route {
  return route
    .map(({ distance, weight }) => ({ distance: -distance, weight: 1 - weight }))
    .reverse();
}

/** The control points of a route as points. */
export function controlPointPositions(a: Point, b: Point, route: Route): Point[] {
  return route.map(({ distance, weight }) => controlPointPosition(a, b, distance, weight));
}

/** A point as a control point. Between ends at one place, which have no direction, it is finite but arbitrary. */
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
