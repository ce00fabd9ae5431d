import { onQuadratic, type Box, type Point } from '../../geometry/index.js';
import { bisectLeft } from '../../model/index.js';

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/**
 * The visible part of an edge, from border to border, as a polyline. Routing tries
 * thousands of curves and keeps few, so coordinates are plain numbers, and what only
 * a drawn curve needs is computed when it is first asked for.
 */
export class Curve {
  /** The coordinates of its points. */
  readonly xs: number[];
  readonly ys: number[];
  #bounds: Box | undefined;
  #points: readonly Point[] | undefined;
  #lengths: readonly number[] | undefined;

  constructor(start: Point) {
    this.xs = [start.x];
    this.ys = [start.y];
  }

  /** Adds a quadratic piece from the last point, as so many segments. To be called before anything is read. */
  addPiece(control: Point, end: Point, segments: number): void {
    const { xs, ys } = this;
    const startX = xs[xs.length - 1] ?? 0;
    const startY = ys[ys.length - 1] ?? 0;
    for (let segment = 1; segment <= segments; segment++) {
      const t = segment / segments;
      xs.push(onQuadratic(startX, control.x, end.x, t));
      ys.push(onQuadratic(startY, control.y, end.y, t));
    }
  }

  /** The smallest box around all points. */
  get bounds(): Box {
    return (this.#bounds ??= boundsOfPoints(this.xs, this.ys));
  }

  get points(): readonly Point[] {
    return (this.#points ??= this.xs.map((x, index) => ({ x, y: this.ys[index] ?? 0 })));
  }

  /** The length of the curve up to each point. */
  get lengths(): readonly number[] {
    return (this.#lengths ??= lengthsOf(this.xs, this.ys));
  }

  /** The length of the whole curve. */
  get length(): number {
    return this.lengths[this.lengths.length - 1] ?? 0;
  }
}

function boundsOfPoints(xs: readonly number[], ys: readonly number[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const x of xs) {
    if (x < left) left = x;
    if (x > right) right = x;
  }
  for (const y of ys) {
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const [width, height] = [right - left, bottom - top];
  return { x: left + width / 2, y: top + height / 2, width, height };
}

function lengthsOf(xs: readonly number[], ys: readonly number[]): number[] {
  const lengths = [0];
  let length = 0;
  for (let index = 1; index < xs.length; index++) {
    const dx = (xs[index] ?? 0) - (xs[index - 1] ?? 0);
    const dy = (ys[index] ?? 0) - (ys[index - 1] ?? 0);
    // Much faster than `Math.hypot`.
    length += Math.sqrt(dx * dx + dy * dy);
    lengths.push(length);
  }
  return lengths;
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
  const curve = new Curve(start);
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    curve.addPiece(control, next ? midpoint(control, next) : end, segments);
  });
  return curve;
}

/** The point at a length along a curve; its end beyond the end. */
export function pointAt({ xs, ys, lengths }: Curve, length: number): Point {
  const next = Math.min(bisectLeft(lengths, length), lengths.length - 1);
  const last = Math.max(0, next - 1);
  const from = lengths[last] ?? 0;
  const span = (lengths[next] ?? 0) - from;
  const t = span === 0 ? 1 : Math.min(1, (length - from) / span);
  const [ax, ay, bx, by] = [xs[last] ?? 0, ys[last] ?? 0, xs[next] ?? 0, ys[next] ?? 0];
  return { x: ax + (bx - ax) * t, y: ay + (by - ay) * t };
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
