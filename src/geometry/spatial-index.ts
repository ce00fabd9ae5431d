import { BoxGrid } from './box-grid.js';
import type { Box } from './box.js';
import type { Point } from './point.js';
import { entersAroundOrigin } from './segment.js';

/** Up to so many boxes, to go through all of them is faster than to search a grid. */
const SCAN_LIMIT = 500;
/** A long segment is searched in pieces of this length, so that a diagonal one does not search everything. */
const PIECE_PX = 300;

/**
 * Boxes that can be searched by place. Many are kept in a grid, in which a search
 * takes as long as there are boxes near. The boxes must not move while the index
 * is in use. Results come in the order in which the boxes were given; among many,
 * `alongSegment` gives them in the order along the segment.
 */
export class SpatialIndex<T extends Box> {
  readonly #boxes: readonly T[];
  readonly #grid: BoxGrid | undefined;
  /** The centre and half the size of each box, side by side. */
  readonly #numbers: Float64Array;

  constructor(boxes: readonly T[]) {
    this.#boxes = boxes;
    this.#numbers = new Float64Array(4 * boxes.length);
    boxes.forEach(({ x, y, width, height }, index) => {
      this.#numbers.set([x, y, width / 2, height / 2], 4 * index);
    });
    if (boxes.length <= SCAN_LIMIT) return;
    this.#grid = new BoxGrid();
    for (const [index, box] of boxes.entries()) this.#grid.set(index, box);
  }

  /** The boxes that overlap a box which is first grown by the margin on every side. */
  overlapping(area: Box, margin = 0): T[] {
    const found: T[] = [];
    if (this.#grid) {
      for (const index of this.#grid.overlapping(area, margin)) {
        const box = this.#boxes[index];
        if (box) found.push(box);
      }
      return found;
    }
    const { x, y, width, height } = area;
    const [reachX, reachY] = [width / 2 + margin, height / 2 + margin];
    for (let index = 0; index < this.#boxes.length; index++) {
      const box = this.#boxes[index];
      if (box && this.#overlaps(index, x, y, reachX, reachY)) found.push(box);
    }
    return found;
  }

  /** Whether any of those boxes fulfils a condition. */
  someOverlapping(area: Box, condition: (box: T) => boolean): boolean {
    if (!this.#grid) return this.overlapping(area).some(condition);
    return this.#grid.someOverlapping(area, 0, (index) => {
      const box = this.#boxes[index];
      return box !== undefined && condition(box);
    });
  }

  /** All boxes that come as near to a segment as the margin, and few others. */
  alongSegment(a: Point, b: Point, margin: number): T[] {
    if (!this.#grid) return this.#boxes.filter((_, index) => this.#meets(index, a, b, margin));
    const pieces = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / PIECE_PX));
    const [dx, dy] = [(b.x - a.x) / pieces, (b.y - a.y) / pieces];
    const found = new Set<T>();
    for (let piece = 0; piece < pieces; piece++) {
      const [x, y] = [a.x + (piece + 0.5) * dx, a.y + (piece + 0.5) * dy];
      const around = { x, y, width: Math.abs(dx), height: Math.abs(dy) };
      for (const box of this.overlapping(around, margin)) found.add(box);
    }
    return [...found];
  }

  #meets(index: number, a: Point, b: Point, margin: number): boolean {
    const numbers = this.#numbers;
    const at = 4 * index;
    const x = numbers[at] ?? 0;
    const y = numbers[at + 1] ?? 0;
    const halfWidth = (numbers[at + 2] ?? 0) + margin;
    const halfHeight = (numbers[at + 3] ?? 0) + margin;
    return entersAroundOrigin(a.x - x, a.y - y, b.x - x, b.y - y, halfWidth, halfHeight);
  }

  #overlaps(index: number, x: number, y: number, reachX: number, reachY: number): boolean {
    const numbers = this.#numbers;
    const at = 4 * index;
    return (
      Math.abs(x - (numbers[at] ?? 0)) < (numbers[at + 2] ?? 0) + reachX &&
      Math.abs(y - (numbers[at + 1] ?? 0)) < (numbers[at + 3] ?? 0) + reachY
    );
  }
}
