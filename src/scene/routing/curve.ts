import { borderPoint, curvePoints, type Box, type Point } from '../../geometry/index.js';
import { controlPointPositions, type Route } from './route.js';

/** How many segments stand for a curve with one control point, and for each piece of any other. */
const SEGMENTS = 14;
const SEGMENTS_PER_PIECE = 4;

/** The visible part of an edge, from border to border, as a polyline. */
export interface Curve {
  points: Point[];
  /** The length of the curve up to each point. */
  lengths: number[];
  /** The length of the whole curve. */
  length: number;
  /** The smallest box around all points. */
  bounds: Box;
}

function boundsOfPoints(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [right - left, bottom - top];
  return { x: left + width / 2, y: top + height / 2, width, height };
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Quadratic pieces that meet halfway between the control points. */
function polyline(start: Point, controls: readonly Point[], end: Point): Point[] {
  const points = [start];
  controls.forEach((control, index) => {
    const from = points[points.length - 1] ?? start;
    const next = controls[index + 1];
    const to = next ? midpoint(control, next) : end;
    const segments = controls.length === 1 ? SEGMENTS : SEGMENTS_PER_PIECE;
    points.push(...curvePoints(from, control, to, segments).slice(1));
  });
  return points;
}

/** The curve of an edge between two nodes, as Cytoscape draws an unbundled Bézier. */
export function curveBetween(a: Box, b: Box, route: Route): Curve {
  const controls = controlPointPositions(a, b, route);
  const start = borderPoint(a, controls[0] ?? b);
  const end = borderPoint(b, controls[controls.length - 1] ?? a);
  const points = polyline(start, controls, end);
  const lengths = [0];
  let length = 0;
  for (let index = 1; index < points.length; index++) {
    const [before, point] = [points[index - 1] ?? start, points[index] ?? end];
    length += Math.hypot(point.x - before.x, point.y - before.y);
    lengths.push(length);
  }
  return { points, lengths, length, bounds: boundsOfPoints(points) };
}

/** The point at a length along a curve; its end beyond the end. */
export function pointAt({ points, lengths }: Curve, length: number): Point {
  const next = lengths.findIndex((upTo) => upTo >= length);
  const b = points[next] ?? points[points.length - 1] ?? { x: 0, y: 0 };
  const a = points[next - 1] ?? b;
  const from = lengths[next - 1] ?? length;
  const span = (lengths[next] ?? length) - from;
  const t = span === 0 ? 0 : (length - from) / span;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/**
 * The direction of a curve at a length along it, as a vector of length 1, taken
 * over a stretch of so many pixels around it; 0 and 0 for a curve without length.
 */
export function directionAt(curve: Curve, length: number, stretch: number): Point {
  const before = pointAt(curve, Math.max(0, length - stretch / 2));
  const after = pointAt(curve, Math.min(curve.length, length + stretch / 2));
  const distance = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  return { x: (after.x - before.x) / distance, y: (after.y - before.y) / distance };
}
