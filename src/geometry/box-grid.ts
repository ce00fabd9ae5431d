import { boundsOf, type Box } from './box.js';

/** About the size of a box, so that each lies in a few cells only. */
const CELL_WIDTH_PX = 120;
const CELL_HEIGHT_PX = 60;

/** A box reaches over so many cells at most; a larger one is kept in a list of its own. */
const MOST_CELLS = 64;

/** The range of cells over which a box reaches. */
interface Cells {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function cellsOf({ x, y, width, height }: Box, margin: number): Cells {
  return {
    left: Math.floor((x - width / 2 - margin) / CELL_WIDTH_PX),
    right: Math.floor((x + width / 2 + margin) / CELL_WIDTH_PX),
    top: Math.floor((y - height / 2 - margin) / CELL_HEIGHT_PX),
    bottom: Math.floor((y + height / 2 + margin) / CELL_HEIGHT_PX),
  };
}

function isLarge({ left, right, top, bottom }: Cells): boolean {
  return (right - left + 1) * (bottom - top + 1) > MOST_CELLS;
}

/**
 * Boxes by index in a uniform grid. Unlike a tree it lets boxes be added and
 * moved at any time, each in constant time.
 */
export class BoxGrid {
  readonly #cells = new Map<number, number[]>();
  readonly #large: number[] = [];
  readonly #entries = new Map<number, { box: Box; cells: Cells }>();

  /** Adds a box, or moves it to where it is now. */
  set(index: number, { x, y, width, height }: Box): void {
    const box = { x, y, width, height };
    const cells = cellsOf(box, 0);
    const entry = this.#entries.get(index);
    if (entry) this.#each(entry.cells, (list) => list.splice(list.indexOf(index), 1));
    this.#entries.set(index, { box, cells });
    this.#each(cells, (list) => list.push(index));
  }

  /** The smallest box around all boxes; null when there is none. */
  bounds(): Box | null {
    if (this.#entries.size === 0) return null;
    return boundsOf([...this.#entries.values()].map(({ box }) => box));
  }

  /** Whether any box overlaps another one, which is first grown by the margin, and fulfils a condition. */
  someOverlapping(area: Box, margin: number, condition: (index: number) => boolean): boolean {
    const test = (index: number): boolean =>
      this.#overlaps(index, area, margin) && condition(index);
    if (this.#large.some(test)) return true;
    const cells = cellsOf(area, margin);
    if (isLarge(cells)) return [...this.#entries.keys()].some(test);
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        if (this.#cells.get(keyOf(column, row))?.some(test)) return true;
      }
    }
    return false;
  }

  /** The boxes that overlap another one, which is first grown by the margin, in ascending order. */
  overlapping(area: Box, margin: number): number[] {
    const found = new Set<number>();
    this.someOverlapping(area, margin, (index) => {
      found.add(index);
      return false;
    });
    return [...found].sort((a, b) => a - b);
  }

  #overlaps(index: number, area: Box, margin: number): boolean {
    const box = this.#entries.get(index)?.box;
    return (
      box !== undefined &&
      Math.abs(box.x - area.x) < (box.width + area.width) / 2 + margin &&
      Math.abs(box.y - area.y) < (box.height + area.height) / 2 + margin
    );
  }

  #each(cells: Cells, change: (list: number[]) => void): void {
    if (isLarge(cells)) {
      change(this.#large);
      return;
    }
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        const key = keyOf(column, row);
        const list = this.#cells.get(key) ?? [];
        this.#cells.set(key, list);
        change(list);
      }
    }
  }
}

/** One number for a cell, unique for a million columns to either side of the origin. */
function keyOf(column: number, row: number): number {
  return row * 2_097_152 + column;
}
