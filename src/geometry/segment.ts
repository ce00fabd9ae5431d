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
  const halfWidth = box.width / 2 + margin;
  const halfHeight = box.height / 2 + margin;
  const ax = a.x - box.x;
  const ay = a.y - box.y;
  const bx = b.x - box.x;
  const by = b.y - box.y;
  if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) return false;
  if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(ax * dy - ay * dx) <= halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
}
