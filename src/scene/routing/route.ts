import type { Point } from '../../geometry/index.js';
import type { ControlPoint } from '../scene.js';

/** The control points of an edge between two nodes, in order from the first to the second. */
export type Route = readonly ControlPoint[];

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
