import { controlPointPosition, type Point } from '../../geometry/index.js';
import type { Route } from './route.js';

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
