import type { Box, Point } from '../../geometry/index.js';

/** About the size of a box with the space around it. */
const CELL_WIDTH_PX = 110;
const CELL_HEIGHT_PX = 70;

/** Segments reach so much further into cells beside them, so that rounding leaves out none. */
const ROUNDING_PX = 0.01;

/** So many cells at most in all; beyond the area that they cover, the outermost ones have what lies there. */
const MOST_CELLS = 250_000;

/**
 * A uniform grid over an area. It answers in which cells a box or a segment lies, by
 * their numbers, in an array that the next question overwrites: no question
 * allocates anything.
 */
export class CellGrid {
  readonly cellCount: number;
  /** The cells of the last answer; only as many count as that said. */
  cells: Int32Array;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;

  constructor({ x, y, width, height }: Box) {
    const wanted = [Math.ceil(width / CELL_WIDTH_PX), Math.ceil(height / CELL_HEIGHT_PX)];
    const [columns = 1, rows = 1] = wanted.map((count) => Math.max(1, count));
    const excess = Math.max(1, Math.sqrt((columns * rows) / MOST_CELLS));
    this.#columns = Math.max(1, Math.floor(columns / excess));
    this.#rows = Math.max(1, Math.floor(rows / excess));
    this.#left = x - (this.#columns * CELL_WIDTH_PX) / 2;
    this.#top = y - (this.#rows * CELL_HEIGHT_PX) / 2;
    this.cellCount = this.#columns * this.#rows;
    this.cells = new Int32Array(this.cellCount);
  }

  #column(x: number): number {
    const column = Math.floor((x - this.#left) / CELL_WIDTH_PX);
    return column < 0 ? 0 : column >= this.#columns ? this.#columns - 1 : column;
  }

  #row(y: number): number {
    const row = Math.floor((y - this.#top) / CELL_HEIGHT_PX);
    return row < 0 ? 0 : row >= this.#rows ? this.#rows - 1 : row;
  }

  /** The cells that a box touches which is first grown by a margin; returns how many they are. */
  findBox({ x, y, width, height }: Box, margin: number): number {
    const reachX = width / 2 + margin;
    const reachY = height / 2 + margin;
    const left = this.#column(x - reachX);
    const right = this.#column(x + reachX);
    const top = this.#row(y - reachY);
    const bottom = this.#row(y + reachY);
    let count = 0;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        this.cells[count++] = row * this.#columns + column;
      }
    }
    return count;
  }

  /** The cells through which a segment passes; returns how many they are. */
  findSegment(a: Point, b: Point): number {
    const start = a.x <= b.x ? a : b;
    const end = start === a ? b : a;
    const first = this.#column(start.x - ROUNDING_PX);
    const last = this.#column(end.x + ROUNDING_PX);
    const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
    let count = 0;
    for (let column = first; column <= last; column++) {
      // Where the segment enters and leaves the column.
      let entry = start.y;
      let exit = end.y;
      if (column > first) {
        const x = this.#left + column * CELL_WIDTH_PX;
        if (x > start.x) entry = start.y + (x - start.x) * slope;
      }
      if (column < last) {
        const x = this.#left + (column + 1) * CELL_WIDTH_PX;
        if (x < end.x) exit = start.y + (x - start.x) * slope;
      }
      const low = entry < exit ? entry : exit;
      const high = entry < exit ? exit : entry;
      const top = this.#row(low - ROUNDING_PX);
      const bottom = this.#row(high + ROUNDING_PX);
      for (let row = top; row <= bottom; row++) this.cells[count++] = row * this.#columns + column;
    }
    return count;
  }
}
