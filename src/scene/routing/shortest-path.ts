import type { Box, Point } from '../../geometry/index.js';
import { PaddedBoxes, type PaddedBox } from './padded-boxes.js';
import { VisibilityGraph, type CornerSide } from './visibility-graph.js';

/** A corner at which a path turns, with the box that it goes around. */
export interface PathCorner<T extends Box = Box> extends Point, CornerSide {
  box: T;
}

function cornersOf<T extends Box>({ box, margin }: PaddedBox<T>): PathCorner<T>[] {
  const dx = box.width / 2 + margin;
  const dy = box.height / 2 + margin;
  return [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: box.x + right * dx, y: box.y + down * dy, right, down, box })),
  );
}

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
  const corners = boxes
    .flatMap((box) => cornersOf(box))
    .filter(
      (corner) => isOpen(corner) && obstacles.leaveFree(corner.x, corner.y, corner.x, corner.y),
    );
  const path = new VisibilityGraph(start, goal, corners, obstacles).shortestPath();
  return path?.flatMap((index) => corners[index] ?? []);
}
