import { bisectLeft } from '../model/index.js';
import type { Box } from './box.js';
import type { Point } from './point.js';

/** A point that belongs to something. */
export interface OwnedPoint<Owner> extends Point {
  owner: Owner;
}

/** Points that can be counted by place; kept from top to bottom, since boxes of text are wide and low. */
export class OwnedPoints<Owner> {
  readonly #points: readonly OwnedPoint<Owner>[];
  readonly #ys: readonly number[];

  constructor(points: readonly OwnedPoint<Owner>[]) {
    this.#points = [...points].sort((a, b) => a.y - b.y);
    this.#ys = this.#points.map(({ y }) => y);
  }

  /** How many points lie inside a box, those on its border and those of one owner left out. */
  countInside({ x, y, width, height }: Box, except: Owner): number {
    const [left, right, bottom] = [x - width / 2, x + width / 2, y + height / 2];
    let count = 0;
    for (let index = bisectLeft(this.#ys, y - height / 2); ; index++) {
      const point = this.#points[index];
      if (!point || point.y >= bottom) return count;
      const isInside = point.x > left && point.x < right && point.y > y - height / 2;
      if (isInside && point.owner !== except) count += 1;
    }
  }
}
