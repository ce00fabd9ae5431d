/** The items of one day in their columns, as arrays of numbers. */
export class Placement {
  /** By item: its column, its rank among those that are there, from the top, and its height in rows. */
  readonly column: Int32Array;
  readonly rank: Int32Array;
  readonly height: Float64Array;
  /** By column: the number of items that are there. */
  readonly counts: Int32Array;
  /** The most items that a column can have. */
  readonly most: number;
  readonly #order: Int32Array;

  constructor(itemCount: number, columnCount: number, most: number) {
    this.column = new Int32Array(itemCount);
    this.rank = new Int32Array(itemCount);
    this.height = new Float64Array(itemCount);
    this.counts = new Int32Array(columnCount);
    this.most = most;
    this.#order = new Int32Array(columnCount * most);
  }

  /** Takes all items away. */
  clear(): void {
    this.counts.fill(0);
  }

  /** Puts an item below all others of a column. */
  append(item: number, column: number, height: number): void {
    const rank = this.counts[column] ?? 0;
    this.column[item] = column;
    this.rank[item] = rank;
    this.height[item] = height;
    this.#order[column * this.most + rank] = item;
    this.counts[column] = rank + 1;
  }

  /** The height of a gap in rows: halfway between its neighbours, or half a row beyond the last. */
  gapHeight(column: number, gap: number): number {
    const count = this.counts[column] ?? 0;
    if (count === 0) return 0;
    const first = column * this.most;
    const above = this.height[this.#order[first + Math.max(gap - 1, 0)] ?? 0] ?? 0;
    const below = this.height[this.#order[first + Math.min(gap, count - 1)] ?? 0] ?? 0;
    if (gap === 0) return below - 0.5;
    return gap === count ? above + 0.5 : (above + below) / 2;
  }
}
