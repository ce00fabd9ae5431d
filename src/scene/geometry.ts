import type { Point } from './scene.js';

/** A box around its centre. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Whether two boxes overlap when each is first grown by the margin on every side. */
export function boxesOverlap(a: Box, b: Box, margin = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + margin &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + margin
  );
}

/** Whether a point lies inside a box that is first grown by the margin on every side. */
export function isInside({ x, y }: Point, box: Box, margin = 0): boolean {
  return (
    Math.abs(x - box.x) < box.width / 2 + margin && Math.abs(y - box.y) < box.height / 2 + margin
  );
}

/** The area that two boxes share, each first grown by half the margin; 0 when they are apart. */
export function overlapArea(a: Box, b: Box, margin = 0): number {
  const x = (a.width + b.width) / 2 + margin - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + margin - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? x * y : 0;
}

/** The area that a box shares with others, summed up; margin as for one. */
export function areaOver(box: Box, others: readonly Box[], margin = 0): number {
  let area = 0;
  for (const other of others) area += overlapArea(box, other, margin);
  return area;
}

/** Twice the signed area of a triangle: above 0 when r lies to the right of the way from p to q. */
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

/** How far the border of a box lies from its centre, in the direction of a point. */
export function borderDistance(box: Box, towards: Point): number {
  const dx = Math.abs(towards.x - box.x);
  const dy = Math.abs(towards.y - box.y);
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return 0;
  return Math.min(box.width / 2 / dx, box.height / 2 / dy) * length;
}

/** The point on the border of a box in the direction of another point. */
export function borderPoint(box: Box, towards: Point): Point {
  const length = Math.hypot(towards.x - box.x, towards.y - box.y) || 1;
  const part = borderDistance(box, towards) / length;
  return { x: box.x + (towards.x - box.x) * part, y: box.y + (towards.y - box.y) * part };
}

/**
 * The control point of the quadratic curve between two points: so many pixels to
 * the right of the straight line, as seen from the first, and so far along it,
 * from 0 at the first point to 1 at the second.
 */
export function controlPoint(a: Point, b: Point, bend: number, along = 0.5): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: a.x + dx * along - (dy / length) * bend,
    y: a.y + dy * along + (dx / length) * bend,
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

/** The smallest box around some boxes; a box of size 0 at the origin around none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
