import { borderPoint, controlPoint, curvePoints, type Box } from './geometry.js';
import type { Point, SceneEdge } from './scene.js';

const STEPS = 14;

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

/** The way of a line as a scene gives it. */
export type Way = Pick<SceneEdge, 'bend' | 'bendAt'>;

/**
 * The line between two boxes on its way: the engine leads it from border to
 * border, by a control point that is measured between the middles.
 */
export function curveBetween(a: Box, b: Box, { bend, bendAt }: Way): Curve {
  const control = controlPoint(a, b, bend, bendAt);
  const points = curvePoints(borderPoint(a, control), control, borderPoint(b, control), STEPS);
  const lengths = [0];
  let total = 0;
  points.slice(1).forEach((point, index) => {
    const previous = points[index] ?? point;
    total += Math.hypot(point.x - previous.x, point.y - previous.y);
    lengths.push(total);
  });
  return {
    points,
    lengths,
    length: total,
    bounds: boundsOfPoints(points),
  };
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
