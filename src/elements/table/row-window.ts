/** Up to so many rows are all in the document, so that one can read on from each to the next. */
export const ROWS_IN_FULL = 1000;

/** Rows come and go in blocks of so many, so that not every pixel of scrolling renders. */
const BLOCK = 16;

/** The part of the rows that is scrolled to. */
export interface Viewport {
  /** In pixels, of the upper end of the part below the first row. */
  top: number;
  /** In pixels. */
  height: number;
  /** In pixels; the same for all rows. */
  rowHeight: number;
}

/** The rows in the document, from `start` up to but not including `end`. */
export interface RowWindow {
  start: number;
  end: number;
}

/**
 * The rows that are in the document: all of up to a thousand; of more those that are
 * scrolled to, with one or two blocks before and after.
 */
export function rowWindow(count: number, { top, height, rowHeight }: Viewport): RowWindow {
  if (count <= ROWS_IN_FULL) return { start: 0, end: count };
  const last = Math.max(0, count - 1);
  const first = Math.min(Math.max(0, Math.floor(top / rowHeight)), last);
  const end = Math.ceil((top + height) / rowHeight);
  return {
    start: Math.max(0, (Math.floor(first / BLOCK) - 1) * BLOCK),
    end: Math.min(count, (Math.ceil(Math.max(first, end) / BLOCK) + 1) * BLOCK),
  };
}
