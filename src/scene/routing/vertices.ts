import type { Point } from '../../geometry/index.js';

/** The indices of the first vertices. */
export const START = 0;
export const GOAL = 1;
export const FIRST_CORNER = 2;

/** Which corner of a box: -1 for left and top, 1 for right and bottom. */
export interface CornerSide {
  right: number;
  down: number;
}

/** Start, goal and the corners of boxes at which a path may turn, as lists of plain numbers. */
export class Vertices {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Which corners of their boxes they are; 0 for start and goal. */
  readonly rights: Int8Array;
  readonly downs: Int8Array;
  /** The indices of their boxes. */
  readonly boxes: Uint16Array;
  count = FIRST_CORNER;

  constructor(start: Point, goal: Point, mostCorners: number) {
    const most = FIRST_CORNER + mostCorners;
    this.xs = new Float64Array(most);
    this.ys = new Float64Array(most);
    this.rights = new Int8Array(most);
    this.downs = new Int8Array(most);
    this.boxes = new Uint16Array(most);
    this.xs.set([start.x, goal.x]);
    this.ys.set([start.y, goal.y]);
  }

  /** Adds a corner of a box, and returns its index. */
  add({ x, y }: Point, { right, down }: CornerSide, box: number): number {
    const index = this.count;
    this.xs[index] = x;
    this.ys[index] = y;
    this.rights[index] = right;
    this.downs[index] = down;
    this.boxes[index] = box;
    this.count += 1;
    return index;
  }

  corner(index: number): Point & CornerSide {
    return {
      x: this.xs[index] ?? 0,
      y: this.ys[index] ?? 0,
      right: this.rights[index] ?? 0,
      down: this.downs[index] ?? 0,
    };
  }

  /** Removes the vertex that was added last. */
  removeLast(): void {
    this.count -= 1;
  }
}
