import type { Box, Point } from '../../geometry/index.js';
import { PaddedBoxes, type PaddedBox } from './padded-boxes.js';
import { VisibilityGraph, type CornerSide } from './visibility-graph.js';

/** A corner at which a path turns, with the box that it goes around. */
export interface PathCorner<T extends Box = Box> extends Point, CornerSide {
  box: T;
}

const SIDES = [-1, 1];

/**
 * The corners at which the shortest path around obstacles turns, in order: none
 * where it is straight, undefined where there is no path. A turn counts as some
 * length. `isOpen` may forbid corners.
 */
export function shortestPath<T extends Box>(
  start: Point,
  goal: Point,
  boxes: readonly PaddedBox<T>[],
  isOpen: (corner: Point) => boolean,
): PathCorner<T>[] | undefined {
  const obstacles = new PaddedBoxes(boxes);
  const corners: PathCorner<T>[] = [];
  for (const { box, margin } of boxes) {
    for (const right of SIDES) {
      for (const down of SIDES) {
        const x = box.x + right * (box.width / 2 + margin);
        const y = box.y + down * (box.height / 2 + margin);
        const corner = { x, y, right, down, box };
        if (isOpen(corner) && obstacles.leaveFree(x, y, x, y)) corners.push(corner);
      }
    }
  }
  const path = new VisibilityGraph(start, goal, corners, obstacles).shortestPath();
  return path?.flatMap((index) => corners[index] ?? []);
}
