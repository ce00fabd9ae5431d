import type { PathCost } from './path-cost.js';

/** How many figures a cost has. */
const SIZE = 6;

/** A cost for each of so many rows, or none, without an object for each. */
export class CostTable {
  readonly #figures: Float64Array;
  readonly #isSet: Uint8Array;

  constructor(rowCount: number) {
    this.#figures = new Float64Array(rowCount * SIZE);
    this.#isSet = new Uint8Array(rowCount);
  }

  /** The cost of a row; undefined where it has none. */
  at(row: number): PathCost | undefined {
    if (!this.isSet(row)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = this.#figures.subarray(
      row * SIZE,
      row * SIZE + SIZE,
    );
    return [a, b, c, d, e, f];
  }

  isSet(row: number): boolean {
    return this.#isSet[row] === 1;
  }

  set(row: number, cost: PathCost): void {
    this.#figures.set(cost, row * SIZE);
    this.#isSet[row] = 1;
  }

  /**
   * Gives a row the cost of another one and of a step from there, where it has none or a
   * higher one; says whether it did.
   */
  lower(row: number, from: number, step: PathCost): boolean {
    const figures = this.#figures;
    const [target, source] = [row * SIZE, from * SIZE];
    if (this.isSet(row)) {
      let difference = 0;
      for (let at = 0; at < SIZE && difference === 0; at++) {
        difference = (figures[source + at] ?? 0) + (step[at] ?? 0) - (figures[target + at] ?? 0);
      }
      if (difference >= 0) return false;
    }
    for (let at = 0; at < SIZE; at++) {
      figures[target + at] = (figures[source + at] ?? 0) + (step[at] ?? 0);
    }
    this.#isSet[row] = 1;
    return true;
  }

  /** Negative where the first row costs less; both must have a cost. */
  compare(a: number, b: number): number {
    const figures = this.#figures;
    for (let at = 0; at < SIZE; at++) {
      const difference = (figures[a * SIZE + at] ?? 0) - (figures[b * SIZE + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
