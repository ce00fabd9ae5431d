import type { FrameSize } from '../cards/frame.js';

const SETTINGS = {
  /** The least size of a cell, of which one row of text is for its heading. */
  smallest: { width: 360, height: 320 },
  heading: 26,
} as const;

/** Where the cells of several days are. */
export interface Grid {
  columns: number;
  rows: number;
  /** With the heading. */
  cell: FrameSize;
  /** What is below the heading. */
  inside: FrameSize;
  /** The height of a heading. */
  heading: number;
}

/**
 * A grid of so many cells for a canvas, as wide as that: as many beside each other as can be read, in rows of
 * equal length. It is higher than the canvas where the cells need more space.
 */
export function multiplesGrid({ width, height }: FrameSize, count: number): Grid {
  const { smallest, heading } = SETTINGS;
  const most = Math.max(1, Math.min(count, Math.floor(width / smallest.width)));
  const rows = Math.ceil(count / most);
  const columns = Math.ceil(count / rows);
  const cell = { width: width / columns, height: Math.max(smallest.height, height / rows) };
  return { columns, rows, cell, inside: { ...cell, height: cell.height - heading }, heading };
}
