/** Sets of numbers that are joined, and can be separated again in the reverse order. */
export class ReversibleUnion {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;
  /** The roots that were put below another one, the last one last. */
  readonly #joined: number[] = [];

  /** Every number from 0 to `count` − 1 is alone at first. */
  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index);
    this.#size = new Int32Array(count).fill(1);
  }

  /** How many sets were joined, for `undoTo`. */
  get mark(): number {
    return this.#joined.length;
  }

  areJoined(a: number, b: number): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  join(a: number, b: number): void {
    let [large, small] = [this.#rootOf(a), this.#rootOf(b)];
    if (large === small) return;
    if (this.#sizeOf(large) < this.#sizeOf(small)) [large, small] = [small, large];
    this.#parent[small] = large;
    this.#size[large] = this.#sizeOf(large) + this.#sizeOf(small);
    this.#joined.push(small);
  }

  /** Separates what was joined since then. */
  undoTo(mark: number): void {
    while (this.#joined.length > mark) {
      const small = this.#joined.pop() ?? 0;
      const large = this.#parent[small] ?? small;
      this.#size[large] = this.#sizeOf(large) - this.#sizeOf(small);
      this.#parent[small] = small;
    }
  }

  // Paths are not shortened, which could not be undone; by size they stay short.
  #rootOf(number: number): number {
    let at = number;
    for (let above = this.#parent[at]; above !== undefined && above !== at;) {
      at = above;
      above = this.#parent[at];
    }
    return at;
  }

  #sizeOf(root: number): number {
    return this.#size[root] ?? 1;
  }
}
