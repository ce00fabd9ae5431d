import { borderPoint, pointOnQuadratic, type Box, type Point } from '../../geometry/index.js';
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

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A curve that grows point by point. */
class CurveBuilder {
  readonly #points: Point[];
  readonly #lengths = [0];
  #length = 0;
  #last: Point;
  #left: number;
  #right: number;
  #top: number;
  #bottom: number;

  constructor(start: Point) {
    this.#points = [start];
    this.#last = start;
    this.#left = this.#right = start.x;
    this.#top = this.#bottom = start.y;
  }

  /** Adds a quadratic piece from the last point. */
  addPiece(control: Point, end: Point, segments: number): void {
    const start = this.#last;
    for (let segment = 1; segment <= segments; segment++) {
      this.#add(pointOnQuadratic(start, control, end, segment / segments));
    }
  }

  #add(point: Point): void {
    const { x, y } = point;
    const dx = x - this.#last.x;
    const dy = y - this.#last.y;
    // Much faster than `Math.hypot`.
    this.#length += Math.sqrt(dx * dx + dy * dy);
    this.#points.push(point);
    this.#lengths.push(this.#length);
    this.#last = point;
    if (x < this.#left) this.#left = x;
    else if (x > this.#right) this.#right = x;
    if (y < this.#top) this.#top = y;
    else if (y > this.#bottom) this.#bottom = y;
  }

  finish(): Curve {
    const [width, height] = [this.#right - this.#left, this.#bottom - this.#top];
    const bounds = { x: this.#left + width / 2, y: this.#top + height / 2, width, height };
    return { points: this.#points, lengths: this.#lengths, length: this.#length, bounds };
  }
}

/**
 * A curve from one point to another along some control points, at least one, as
 * Cytoscape draws an unbundled Bézier: quadratic pieces that meet halfway between
 * the control points. Each piece becomes so many segments.
 */
export function curveThrough(
  start: Point,
  controls: readonly Point[],
  end: Point,
  segments: number,
): Curve {
  const curve = new CurveBuilder(start);
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    curve.addPiece(control, next ? midpoint(control, next) : end, segments);
  });
  return curve.finish();
}

/** The curve of an edge between two nodes, from border to border. */
export function curveBetween(a: Box, b: Box, route: Route): Curve {
  const controls = controlPointPositions(a, b, route);
  const start = borderPoint(a, controls[0] ?? b);
  const end = borderPoint(b, controls[controls.length - 1] ?? a);
  const segments = controls.length === 1 ? SEGMENTS : SEGMENTS_PER_PIECE;
  return curveThrough(start, controls, end, segments);
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
