import { isInside, onQuadratic, polylineEnters, type Box } from '../../geometry/index.js';
import { ARC_SEGMENTS } from './curve-between.js';
import { ROUTING } from './settings.js';

/** By how much rounding may move a point across a line, times the length of the line, in pixels. */
const ROUNDING = 1e-3;

/**
 * Whether a box around the origin lies beside a strip: the one between a line through (`x`, `y`)
 * in the direction (`dx`, `dy`) and a parallel. `height` is how far the parallel lies to
 * the right, times the length of the direction.
 */
function isBeside(
  x: number,
  y: number,
  dx: number,
  dy: number,
  height: number,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const middle = dy * x - dx * y;
  const reach = Math.abs(dy) * halfWidth + Math.abs(dx) * halfHeight + ROUNDING;
  return middle - reach > Math.max(0, height) || middle + reach < Math.min(0, height);
}

/**
 * The curve of an edge with one control point between two nodes, which can be bent again and
 * again. Routing tries thousands of arcs and keeps few, so coordinates are plain numbers, and
 * the points of a curve are computed only if a box is so near that they decide.
 */
export class TrialArc {
  readonly #a: Box;
  readonly #b: Box;
  readonly #xs = new Float64Array(ARC_SEGMENTS + 1);
  readonly #ys = new Float64Array(ARC_SEGMENTS + 1);
  #controlX = 0;
  #controlY = 0;
  #hasPoints = false;

  constructor(a: Box, b: Box) {
    this.#a = a;
    this.#b = b;
  }

  /** Moves the control point; returns whether it lies outside both nodes, as Cytoscape requires. */
  bend(distance: number, weight: number): boolean {
    const [a, b] = [this.#a, this.#b];
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.hypot(dx, dy) || 1;
    const x = a.x + dx * weight - (dy / length) * distance;
    const y = a.y + dy * weight + (dx / length) * distance;
    this.#controlX = x;
    this.#controlY = y;
    this.#setEnd(0, a);
    this.#setEnd(ARC_SEGMENTS, b);
    this.#hasPoints = false;
    if (distance === 0) return true;
    const control = { x, y };
    return !isInside(control, a, ROUTING.clearance) && !isInside(control, b, ROUTING.clearance);
  }

  /** Lets it begin or end where the line from the control point meets the border of a node. */
  #setEnd(index: number, { x, y, width, height }: Box): void {
    const dx = this.#controlX - x;
    const dy = this.#controlY - y;
    const part = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
    const isThere = dx === 0 && dy === 0;
    this.#xs[index] = isThere ? x : x + dx * part;
    this.#ys[index] = isThere ? y : y + dy * part;
  }

  /** Whether it comes nearer to a box than the margin. */
  isNear({ x, y, width, height }: Box, margin: number): boolean {
    const halfWidth = width / 2 + margin;
    const halfHeight = height / 2 + margin;
    const startX = (this.#xs[0] ?? 0) - x;
    const startY = (this.#ys[0] ?? 0) - y;
    const endX = (this.#xs[ARC_SEGMENTS] ?? 0) - x;
    const endY = (this.#ys[ARC_SEGMENTS] ?? 0) - y;
    const controlX = this.#controlX - x;
    const controlY = this.#controlY - y;
    if (startX > halfWidth && controlX > halfWidth && endX > halfWidth) return false;
    if (startX < -halfWidth && controlX < -halfWidth && endX < -halfWidth) return false;
    if (startY > halfHeight && controlY > halfHeight && endY > halfHeight) return false;
    if (startY < -halfHeight && controlY < -halfHeight && endY < -halfHeight) return false;
    // The curve lies between its chord and a parallel halfway to the control point, ...
    const dx = endX - startX;
    const dy = endY - startY;
    const rise = dx * (controlY - startY) - dy * (controlX - startX);
    if (isBeside(startX, startY, dx, dy, rise / 2, halfWidth, halfHeight)) return false;
    // ... and on the same side of both its tangents at the ends as the other end.
    const [outX, outY] = [controlX - startX, controlY - startY];
    if (isBeside(startX, startY, outX, outY, -rise, halfWidth, halfHeight)) return false;
    const [inX, inY] = [endX - controlX, endY - controlY];
    if (isBeside(endX, endY, inX, inY, -rise, halfWidth, halfHeight)) return false;
    return this.#meets(x, y, halfWidth, halfHeight);
  }

  get length(): number {
    this.#computePoints();
    let length = 0;
    for (let index = 1; index <= ARC_SEGMENTS; index++) {
      const dx = (this.#xs[index] ?? 0) - (this.#xs[index - 1] ?? 0);
      const dy = (this.#ys[index] ?? 0) - (this.#ys[index - 1] ?? 0);
      length += Math.sqrt(dx * dx + dy * dy);
    }
    return length;
  }

  #meets(x: number, y: number, halfWidth: number, halfHeight: number): boolean {
    this.#computePoints();
    return polylineEnters(this.#xs, this.#ys, x, y, halfWidth, halfHeight);
  }

  /** Computes the points between the ends, unless that was done since the control point was moved. */
  #computePoints(): void {
    if (this.#hasPoints) return;
    this.#hasPoints = true;
    const [xs, ys] = [this.#xs, this.#ys];
    const startX = xs[0] ?? 0;
    const startY = ys[0] ?? 0;
    const endX = xs[ARC_SEGMENTS] ?? 0;
    const endY = ys[ARC_SEGMENTS] ?? 0;
    for (let index = 1; index < ARC_SEGMENTS; index++) {
      const t = index / ARC_SEGMENTS;
      xs[index] = onQuadratic(startX, this.#controlX, endX, t);
      ys[index] = onQuadratic(startY, this.#controlY, endY, t);
    }
  }
}
