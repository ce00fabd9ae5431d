import { borderPoint, curvePoints, type Box } from '../../geometry/index.js';
import type { Point } from '../../geometry/index.js';
import { controlPointPositions, type Route } from './route.js';

/** How finely a curve is measured: in all, and for each piece of one that turns more than once. */
const STEPS = 14;
const STEPS_OF_A_PIECE = 4;

/** The line from the border of a box to that of another, as points with the length up to each of them. */
export interface Curve {
  points: Point[];
  lengths: number[];
  /** The length of the whole line. */
  length: number;
  /** The smallest box around all its points. */
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

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The quadratic pieces of a curve, which meet halfway between its control points, as points. */
function pointsOf(start: Point, controls: readonly Point[], end: Point): Point[] {
  const points = [start];
  controls.forEach((control, index) => {
    const from = points[points.length - 1] ?? start;
    const next = controls[index + 1];
    const to = next ? middleOf(control, next) : end;
    const steps = controls.length === 1 ? STEPS : STEPS_OF_A_PIECE;
    points.push(...curvePoints(from, control, to, steps).slice(1));
  });
  return points;
}

/**
 * The line between two boxes on its way: the engine leads it from border to
 * border, by control points that are measured between the middles.
 */
export function curveBetween(a: Box, b: Box, route: Route): Curve {
  const controls = controlPointPositions(a, b, route);
  const start = borderPoint(a, controls[0] ?? b);
  const end = borderPoint(b, controls[controls.length - 1] ?? a);
  const points = pointsOf(start, controls, end);
  const lengths = [0];
  let total = 0;
  points.slice(1).forEach((point, index) => {
    const previous = points[index] ?? point;
    total += Math.hypot(point.x - previous.x, point.y - previous.y);
    lengths.push(total);
  });
  return { points, lengths, length: total, bounds: boundsOfPoints(points) };
}

/** The point at a length along the line. */
export function pointAt({ points, lengths }: Curve, length: number): Point {
  const next = lengths.findIndex((upTo) => upTo >= length);
  const b = points[next] ?? points[points.length - 1] ?? { x: 0, y: 0 };
  const a = points[next - 1] ?? b;
  const from = lengths[next - 1] ?? length;
  const span = (lengths[next] ?? length) - from;
  const t = span === 0 ? 0 : (length - from) / span;
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
