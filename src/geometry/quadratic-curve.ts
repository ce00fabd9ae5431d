import type { Point } from './point.js';

/**
 * The point at a distance in pixels to the right of the straight line between two
 * points, as seen from the first, and at a weight along it: 0 at the first point,
 * 1 at the second, half of the way by default. Cytoscape places control points so.
 */
export function controlPointPosition(a: Point, b: Point, distance: number, weight = 0.5): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: a.x + dx * weight - (dy / length) * distance,
    y: a.y + dy * weight + (dx / length) * distance,
  };
}

/** A coordinate of the point of a quadratic curve at `t`, from 0 at its first end to 1 at its second. */
export function onQuadratic(a: number, control: number, b: number, t: number): number {
  const s = 1 - t;
  return s * s * a + 2 * s * t * control + t * t * b;
}
