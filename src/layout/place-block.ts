import type { Box, BoxGrid, Point } from '../geometry/index.js';
import { nearestFreePosition } from './free-position.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { gapX, gapY } = LAYOUT_SETTINGS.tidy;
const { aspect } = LAYOUT_SETTINGS.page;

/**
 * Places boxes in rows and columns, in reading order, as near to a point as the whole block
 * keeps clear of the boxes of a grid.
 */
export function placeBlock(boxes: readonly Box[], wanted: Point, grid: BoxGrid): Point[] {
  const cell = {
    width: Math.max(...boxes.map(({ width }) => width)) + gapX / 2,
    height: Math.max(...boxes.map(({ height }) => height)) + gapY / 2,
  };
  const columns = Math.ceil(Math.sqrt((boxes.length * cell.height * aspect) / cell.width));
  const rows = Math.ceil(boxes.length / columns);
  const block = { ...wanted, width: columns * cell.width, height: rows * cell.height };
  const { x, y } = nearestFreePosition(block, wanted, grid);
  return boxes.map((_, index) => ({
    x: Math.round(x - block.width / 2 + ((index % columns) + 0.5) * cell.width),
    y: Math.round(y - block.height / 2 + (Math.floor(index / columns) + 0.5) * cell.height),
  }));
}
