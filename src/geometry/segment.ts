import type { Box } from './box.js';
import type { Point } from './point.js';

/** Twice the signed area of a triangle: above 0 when r lies to the right of the line from p to q. */
function turn(p: Point, q: Point, r: Point): number {
  return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** Whether two segments cross in a point inside both. Touching at an end is no crossing. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) {
    return false;
  }
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/**
 * Whether a segment enters a box that is first grown by the margin: neither the
 * axes of the box nor the normal of the segment separate them. The layout asks
 * this some ten million times, so nothing is allocated.
 */
export function segmentEntersBox(a: Point, b: Point, box: Box, margin = 0): boolean {
  return entersAroundOrigin(
    a.x - box.x,
    a.y - box.y,
    b.x - box.x,
    b.y - box.y,
    box.width / 2 + margin,
    box.height / 2 + margin,
  );
}

/** The same for a segment from (`ax`, `ay`) to (`bx`, `by`) and a box around the origin. */
export function entersAroundOrigin(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) return false;
  if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(ax * dy - ay * dx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
}

/** Whether the line through some points enters a box with its centre at (`x`, `y`). */
export function polylineEnters(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  let ax = (xs[0] ?? 0) - x;
  let ay = (ys[0] ?? 0) - y;
  for (let index = 1; index < xs.length; index++) {
    const bx = (xs[index] ?? 0) - x;
    const by = (ys[index] ?? 0) - y;
    if (entersAroundOrigin(ax, ay, bx, by, halfWidth, halfHeight)) return true;
    ax = bx;
    ay = by;
  }
  return false;
}
