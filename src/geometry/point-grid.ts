import type { Box } from './box.js';

/** Somewhat smaller than what is asked about, so that few points outside of it are looked at. */
const CELL_WIDTH_PX = 32;
const CELL_HEIGHT_PX = 16;

/** The points of one cell, side by side. */
interface Cell<Owner> {
  xs: number[];
  ys: number[];
  owners: Owner[];
}

/** Points that belong to something, in a uniform grid, to be counted by place. */
export class PointGrid<Owner> {
  readonly #rows = new Map<number, Map<number, Cell<Owner>>>();

  /** Adds the points with these coordinates. */
  add(owner: Owner, xs: readonly number[], ys: readonly number[]): void {
    for (let index = 0; index < xs.length; index++) {
      const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
      const cell = this.#cellAt(Math.floor(x / CELL_WIDTH_PX), Math.floor(y / CELL_HEIGHT_PX));
      cell.xs.push(x);
      cell.ys.push(y);
      cell.owners.push(owner);
    }
  }

  /** How many points lie inside a box, those on its border and those of one owner left out. */
  countInside({ x, y, width, height }: Box, except: Owner): number {
    const [left, right] = [x - width / 2, x + width / 2];
    const [top, bottom] = [y - height / 2, y + height / 2];
    const lastRow = Math.floor(bottom / CELL_HEIGHT_PX);
    const lastColumn = Math.floor(right / CELL_WIDTH_PX);
    let count = 0;
    for (let row = Math.floor(top / CELL_HEIGHT_PX); row <= lastRow; row++) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (let column = Math.floor(left / CELL_WIDTH_PX); column <= lastColumn; column++) {
        const cell = cells.get(column);
        if (!cell) continue;
        const { xs, ys, owners } = cell;
        for (let index = 0; index < xs.length; index++) {
          const [px, py] = [xs[index] ?? 0, ys[index] ?? 0];
          const isInside = px > left && px < right && py > top && py < bottom;
          if (isInside && owners[index] !== except) count += 1;
        }
      }
    }
    return count;
  }

  #cellAt(column: number, row: number): Cell<Owner> {
    const cells = this.#rows.get(row) ?? new Map<number, Cell<Owner>>();
    this.#rows.set(row, cells);
    const cell = cells.get(column) ?? { xs: [], ys: [], owners: [] };
    cells.set(column, cell);
    return cell;
  }
}
