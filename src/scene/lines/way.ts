import { controlPoint } from '../geometry.js';
import type { Bend, Point } from '../scene.js';

/** The control points of a line between two boxes, in order from the first to the second. */
export type Way = readonly Bend[];

/** The same way for a line that runs beside it, so many pixels further to the right. */
export function sidewards(way: Way, px: number): Way {
  return way.map(({ sideways, along }) => ({ sideways: sideways + px, along }));
}

/** The same way as seen from its other end. */
export function backwards(way: Way): Way {
  return way.map(({ sideways, along }) => ({ sideways: -sideways, along: 1 - along })).reverse();
}

/** The control points of a way as points. */
export function controlPoints(a: Point, b: Point, way: Way): Point[] {
  return way.map(({ sideways, along }) => controlPoint(a, b, sideways, along));
}

/** The bend whose control point is at a point; ends at one place leave it no direction. */
export function bendAt(a: Point, b: Point, { x, y }: Point): Bend {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [x - a.x, y - a.y];
  return {
    sideways: (py * dx - px * dy) / length,
    along: (px * dx + py * dy) / length ** 2,
  };
}
