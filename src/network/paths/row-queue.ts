/**
 * A binary heap of rows by number, each there once: the least comes out first, and one that
 * has become less moves ahead.
 */
export class RowQueue {
  readonly #compare: (a: number, b: number) => number;
  readonly #rows: Int32Array;
  /** The place of each row in the heap; −1 outside. */
  readonly #places: Int32Array;
  #size = 0;

  /** `compare` is negative where the first row comes out before the second. */
  constructor(rowCount: number, compare: (a: number, b: number) => number) {
    this.#compare = compare;
    this.#rows = new Int32Array(rowCount);
    this.#places = new Int32Array(rowCount).fill(-1);
  }

  /** Puts a row in, or moves one that is in and has become less. */
  raise(row: number): void {
    const known = this.#places[row] ?? -1;
    let place = known < 0 ? this.#size++ : known;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#rows[above] ?? 0;
      if (this.#compare(row, parent) >= 0) break;
      this.#put(parent, place);
      place = above;
    }
    this.#put(row, place);
  }

  /** The least row, which is taken out; undefined where there is none. */
  pop(): number | undefined {
    if (this.#size === 0) return undefined;
    const least = this.#rows[0] ?? 0;
    this.#places[least] = -1;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#rows[this.#size] ?? 0);
    return least;
  }

  #put(row: number, place: number): void {
    this.#rows[place] = row;
    this.#places[row] = place;
  }

  /** Puts a row in at the top and moves it down to where it belongs. */
  #sink(row: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      const [left, right] = [this.#rows[child] ?? 0, this.#rows[child + 1] ?? 0];
      if (child + 1 < this.#size && this.#compare(right, left) < 0) child += 1;
      const lesser = this.#rows[child] ?? 0;
      if (this.#compare(lesser, row) >= 0) break;
      this.#put(lesser, place);
      place = child;
    }
    this.#put(row, place);
  }
}
