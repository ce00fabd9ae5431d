import { entersAroundOrigin, type Box } from '../../geometry/index.js';

/** A box to keep clear of, and by how many pixels. */
export interface PaddedBox<T extends Box = Box> {
  box: T;
  margin: number;
}

/** Padded boxes as plain numbers, which are asked for a great many segments. */
export class PaddedBoxes {
  readonly #xs: number[] = [];
  readonly #ys: number[] = [];
  readonly #halfWidths: number[] = [];
  readonly #halfHeights: number[] = [];
  /** What was in the way of the last segment is mostly in the way of the next one, too. */
  #last = 0;

  constructor(boxes: readonly PaddedBox[]) {
    for (const { box, margin } of boxes) {
      this.#xs.push(box.x);
      this.#ys.push(box.y);
      // Corners lie on the edge of the margin, and may be touched.
      this.#halfWidths.push(box.width / 2 + margin - 1);
      this.#halfHeights.push(box.height / 2 + margin - 1);
    }
  }

  /** Whether none is on the straight line between two points. */
  leaveFree(ax: number, ay: number, bx: number, by: number): boolean {
    if (this.#last < this.#xs.length && this.#isOn(this.#last, ax, ay, bx, by)) return false;
    for (let index = 0; index < this.#xs.length; index++) {
      if (!this.#isOn(index, ax, ay, bx, by)) continue;
      this.#last = index;
      return false;
    }
    return true;
  }

  #isOn(index: number, ax: number, ay: number, bx: number, by: number): boolean {
    const x = this.#xs[index] ?? 0;
    const y = this.#ys[index] ?? 0;
    const halfWidth = this.#halfWidths[index] ?? 0;
    const halfHeight = this.#halfHeights[index] ?? 0;
    return entersAroundOrigin(ax - x, ay - y, bx - x, by - y, halfWidth, halfHeight);
  }
}
