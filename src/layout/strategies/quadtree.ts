/** So deep at most; points that are nearer to one another lie in one cell. */
const MOST_DEPTH = 24;
/** Nearer points repel no more than at this squared distance, in lengths of a link. */
const NEAREST_SQUARED = 1e-3;
/** The cells on the way down from the root, and their siblings. */
const MOST_WAITING = 4 * MOST_DEPTH + 4;

/**
 * Points in a tree of squares, each with the sum and the centre of the charges
 * in it, so that the repulsion of all others takes logarithmic time (Barnes and
 * Hut, 1986). Numbers are kept in typed arrays, which are used again for every
 * `build`.
 */
export class Quadtree {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #charge: Float64Array;
  /** The four children of each cell: 0 for none. */
  #children = new Int32Array(0);
  #sum = new Float64Array(0);
  #sumX = new Float64Array(0);
  #sumY = new Float64Array(0);
  #size = new Float64Array(0);
  /** The only point of a cell without children; -1 for none, -2 for several. */
  #point = new Int32Array(0);
  #cells = 0;
  readonly #waiting = new Int32Array(MOST_WAITING);
  /** The force on the point that was asked about last. */
  forceX = 0;
  forceY = 0;

  constructor(x: Float64Array, y: Float64Array, charge: Float64Array) {
    this.#x = x;
    this.#y = y;
    this.#charge = charge;
    this.#reserve(4 * x.length + 64);
  }

  /** Puts all points into the tree, where they are now. */
  build(): void {
    const [x, y] = [this.#x, this.#y];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < x.length; at++) {
      left = Math.min(left, x[at] ?? 0);
      right = Math.max(right, x[at] ?? 0);
      top = Math.min(top, y[at] ?? 0);
      bottom = Math.max(bottom, y[at] ?? 0);
    }
    const size = Math.max(right - left, bottom - top, 1e-6);
    this.#cells = 0;
    this.#add(size);
    for (let at = 0; at < x.length; at++) this.#insert(at, left, top, size);
  }

  /**
   * Computes the repulsion of a point by all others into `forceX` and `forceY`: charges over the squared
   * distance. A cell counts as one charge when its size over its distance is below theta.
   */
  repel(at: number, theta: number): void {
    const [px, py] = [this.#x[at] ?? 0, this.#y[at] ?? 0];
    let [forceX, forceY] = [0, 0];
    let count = 1;
    this.#waiting[0] = 0;
    while (count > 0) {
      count -= 1;
      const cell = this.#waiting[count] ?? 0;
      const sum = this.#sum[cell] ?? 0;
      const point = this.#point[cell] ?? -1;
      if (sum === 0 || point === at) continue;
      const dx = px - (this.#sumX[cell] ?? 0) / sum;
      const dy = py - (this.#sumY[cell] ?? 0) / sum;
      const squared = dx * dx + dy * dy;
      const size = this.#size[cell] ?? 0;
      const isLeaf = point !== -1;
      if (isLeaf || size * size < theta * theta * squared) {
        const factor = sum / Math.max(squared, NEAREST_SQUARED);
        forceX += dx * factor;
        forceY += dy * factor;
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter++) {
        const child = this.#children[4 * cell + quarter] ?? 0;
        if (child === 0) continue;
        this.#waiting[count] = child;
        count += 1;
      }
    }
    this.forceX = forceX;
    this.forceY = forceY;
  }

  #insert(at: number, rootLeft: number, rootTop: number, rootSize: number): void {
    let [cell, left, top, size] = [0, rootLeft, rootTop, rootSize];
    for (let depth = 0; ; depth++) {
      const before = this.#point[cell] ?? -1;
      const isEmpty = (this.#sum[cell] ?? 0) === 0;
      this.#count(cell, at);
      if (isEmpty) {
        this.#point[cell] = at;
        return;
      }
      if (depth === MOST_DEPTH) {
        this.#point[cell] = -2;
        return;
      }
      if (before >= 0) {
        // The point that was alone here goes one level down.
        this.#point[cell] = -1;
        const child = this.#child(cell, before, left, top, size / 2);
        this.#count(child, before);
        this.#point[child] = before;
      }
      size /= 2;
      const next = this.#child(cell, at, left, top, size);
      if ((this.#x[at] ?? 0) >= left + size) left += size;
      if ((this.#y[at] ?? 0) >= top + size) top += size;
      cell = next;
    }
  }

  #count(cell: number, at: number): void {
    const charge = this.#charge[at] ?? 0;
    this.#sum[cell] = (this.#sum[cell] ?? 0) + charge;
    this.#sumX[cell] = (this.#sumX[cell] ?? 0) + charge * (this.#x[at] ?? 0);
    this.#sumY[cell] = (this.#sumY[cell] ?? 0) + charge * (this.#y[at] ?? 0);
  }

  /** The quarter of a cell in which a point lies; `half` is its size. */
  #child(cell: number, at: number, left: number, top: number, half: number): number {
    const isRight = (this.#x[at] ?? 0) >= left + half ? 1 : 0;
    const isLow = (this.#y[at] ?? 0) >= top + half ? 2 : 0;
    const slot = 4 * cell + isRight + isLow;
    const child = this.#children[slot] ?? 0;
    if (child !== 0) return child;
    const added = this.#add(half);
    this.#children[slot] = added;
    return added;
  }

  #add(size: number): number {
    const cell = this.#cells;
    if (cell === this.#size.length) this.#reserve(2 * cell);
    this.#cells += 1;
    this.#children.fill(0, 4 * cell, 4 * cell + 4);
    this.#sum[cell] = 0;
    this.#sumX[cell] = 0;
    this.#sumY[cell] = 0;
    this.#size[cell] = size;
    this.#point[cell] = -1;
    return cell;
  }

  #reserve(cells: number): void {
    const grown = (before: Float64Array): Float64Array<ArrayBuffer> => {
      const array = new Float64Array(cells);
      array.set(before);
      return array;
    };
    const children = new Int32Array(4 * cells);
    children.set(this.#children);
    const point = new Int32Array(cells);
    point.set(this.#point);
    [this.#children, this.#point] = [children, point];
    this.#sum = grown(this.#sum);
    this.#sumX = grown(this.#sumX);
    this.#sumY = grown(this.#sumY);
    this.#size = grown(this.#size);
  }
}
