import type { Box } from '../../geometry/index.js';

/** A box to keep clear of, and by how many pixels. */
export interface PaddedBox<T extends Box = Box> {
  box: T;
  margin: number;
}

/** How many numbers stand for a box: its centre, and half of its size. */
const NUMBERS = 4;

/**
 * Padded boxes as plain numbers, which are asked for a great many points and segments. Points
 * are given as indices into lists of their coordinates, since a coordinate that is handed to a
 * function may have to be allocated first.
 */
export class PaddedBoxes {
  readonly #numbers: Float64Array;
  /** What was in the way of the last segment is mostly in the way of the next one, too. */
  #last = 0;

  constructor(boxes: readonly PaddedBox[]) {
    this.#numbers = new Float64Array(NUMBERS * boxes.length);
    boxes.forEach(({ box: { x, y, width, height }, margin }, index) => {
      // Corners lie on the edge of the margin, and may be touched.
      const padding = margin - 1;
      this.#numbers.set([x, y, width / 2 + padding, height / 2 + padding], NUMBERS * index);
    });
  }

  /** Whether none is on the straight line between two points, or on one point that is given twice. */
  leaveFree(xs: Float64Array, ys: Float64Array, from: number, to: number): boolean {
    const numbers = this.#numbers;
    const x = xs[from] ?? 0;
    const y = ys[from] ?? 0;
    const dx = (xs[to] ?? 0) - x;
    const dy = (ys[to] ?? 0) - y;
    for (let at = -NUMBERS; at < numbers.length; at += NUMBERS) {
      const box = at < 0 ? this.#last : at;
      if (box >= numbers.length) break;
      const ax = x - (numbers[box] ?? 0);
      const halfWidth = numbers[box + 2] ?? 0;
      if (ax > halfWidth ? ax + dx > halfWidth : ax < -halfWidth && ax + dx < -halfWidth) continue;
      const ay = y - (numbers[box + 1] ?? 0);
      const halfHeight = numbers[box + 3] ?? 0;
      if (ay > halfHeight ? ay + dy > halfHeight : ay < -halfHeight && ay + dy < -halfHeight) {
        continue;
      }
      const reach = halfWidth * Math.abs(dy) + halfHeight * Math.abs(dx);
      if (Math.abs(ax * dy - ay * dx) > reach) continue;
      this.#last = box;
      return false;
    }
    return true;
  }
}
