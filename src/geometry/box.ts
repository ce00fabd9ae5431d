import type { Point } from './point.js';

/** An upright rectangle around its centre. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Whether two boxes overlap when one of them is first grown by the margin on every side. */
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

/** The sum of the areas that a box shares with others, each as `overlapArea` gives it. */
export function areaOver(box: Box, others: readonly Box[], margin = 0): number {
  let area = 0;
  for (const other of others) area += overlapArea(box, other, margin);
  return area;
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

/** The smallest box around some boxes; a box of size 0 at the origin around none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
