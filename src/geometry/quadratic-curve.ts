import type { Point } from './point.js';

/**
 * The control point of the quadratic curve between two points: so many pixels to
 * the right of the straight line, as seen from the first, and so far along it,
 * from 0 at the first point to 1 at the second.
 */
export function controlPointPosition(a: Point, b: Point, controlPoint: number, along = 0.5): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: a.x + dx * along - (dy / length) * controlPoint,
    y: a.y + dy * along + (dx / length) * controlPoint,
  };
}

/** Points of a quadratic curve, the first and the last included. */
export function curvePoints(a: Point, control: Point, b: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const s = 1 - t;
    return {
      x: s * s * a.x + 2 * s * t * control.x + t * t * b.x,
      y: s * s * a.y + 2 * s * t * control.y + t * t * b.y,
    };
  });
}
