import { boxesOverlap, type Box } from '../geometry/index.js';
import type { Point } from '../geometry/index.js';
import { GOLDEN_ANGLE } from './initial-positions.js';

const STEP_PX = 5;
const MARGIN_PX = 7;

/** The place nearest to the wanted one, along a spiral, where a box is free of obstacles. */
export function nearestFreePosition(box: Box, wanted: Point, obstacles: readonly Box[]): Point {
  for (let turn = 0; ; turn++) {
    const radius = STEP_PX * Math.sqrt(turn);
    const x = wanted.x + 1.4 * radius * Math.cos(turn * GOLDEN_ANGLE);
    const y = wanted.y + radius * Math.sin(turn * GOLDEN_ANGLE);
    const moved = { ...box, x, y };
    if (!obstacles.some((other) => boxesOverlap(moved, other, MARGIN_PX))) return { x, y };
  }
}
