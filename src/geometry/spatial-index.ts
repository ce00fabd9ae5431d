import Flatbush from 'flatbush';
import type { Box } from './box.js';
import type { Point } from './point.js';

/** Up to so many boxes, to go through all of them is faster than to search the tree. */
const SCAN_LIMIT = 500;
/** The tree rounds; what it finds is tested again without rounding. */
const TOLERANCE_PX = 0.01;
/** A long segment is searched in pieces of this length, so that a diagonal one does not search everything. */
const PIECE_PX = 300;

function buildTree(boxes: readonly Box[]): Flatbush {
  const tree = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) {
    tree.add(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }
  tree.finish();
  return tree;
}

/**
 * Boxes that can be searched by place. Many are kept in a packed Hilbert R-tree:
 * building takes O(n log n), a search O(log n) for each result. The boxes must not
 * move while the index is in use. Results come in the order in which the boxes
 * were given; `alongSegment` gives them in the order along the segment.
 */
export class SpatialIndex<T extends Box> {
  readonly #boxes: readonly T[];
  readonly #tree: Flatbush | undefined;
  /** The centre and half the size of each box, side by side. */
  readonly #numbers: Float64Array;

  constructor(boxes: readonly T[]) {
    this.#boxes = boxes;
    this.#numbers = new Float64Array(4 * boxes.length);
    boxes.forEach(({ x, y, width, height }, index) => {
      this.#numbers.set([x, y, width / 2, height / 2], 4 * index);
    });
    if (boxes.length > SCAN_LIMIT) this.#tree = buildTree(boxes);
  }

  /** The boxes that overlap a box which is first grown by the margin on every side. */
  overlapping({ x, y, width, height }: Box, margin = 0): T[] {
    const found: T[] = [];
    const [reachX, reachY] = [width / 2 + margin, height / 2 + margin];
    const candidates = this.#searchTree(x, y, reachX, reachY);
    const count = candidates?.length ?? this.#boxes.length;
    for (let position = 0; position < count; position++) {
      const index = candidates?.[position] ?? position;
      const box = this.#boxes[index];
      if (box && this.#overlaps(index, x, y, reachX, reachY)) found.push(box);
    }
    return found;
  }

  /** All boxes that come as near to a segment as the margin, and few others. */
  alongSegment(a: Point, b: Point, margin: number): T[] {
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

  #overlaps(index: number, x: number, y: number, reachX: number, reachY: number): boolean {
    const numbers = this.#numbers;
    const at = 4 * index;
    return (
      Math.abs(x - (numbers[at] ?? 0)) < (numbers[at + 2] ?? 0) + reachX &&
      Math.abs(y - (numbers[at + 1] ?? 0)) < (numbers[at + 3] ?? 0) + reachY
    );
  }

  #searchTree(x: number, y: number, reachX: number, reachY: number): number[] | undefined {
    const [dx, dy] = [reachX + TOLERANCE_PX, reachY + TOLERANCE_PX];
    return this.#tree?.search(x - dx, y - dy, x + dx, y + dy).sort((a, b) => a - b);
  }
}
