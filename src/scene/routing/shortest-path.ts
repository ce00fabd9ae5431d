import type { Box, Point } from '../../geometry/index.js';
import { PaddedBoxes, type PaddedBox } from './padded-boxes.js';
import { Vertices, type CornerSide } from './vertices.js';
import { VisibilityGraph } from './visibility-graph.js';

/** A corner at which a path turns, with the box that it goes around. */
export interface PathCorner<T extends Box = Box> extends Point, CornerSide {
  box: T;
}

const SIDES: readonly CornerSide[] = [
  { right: -1, down: -1 },
  { right: -1, down: 1 },
  { right: 1, down: -1 },
  { right: 1, down: 1 },
];

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
  const vertices = new Vertices(start, goal, SIDES.length * boxes.length);
  const { xs, ys } = vertices;
  boxes.forEach(({ box, margin }, index) => {
    for (const side of SIDES) {
      const corner = {
        x: box.x + side.right * (box.width / 2 + margin),
        y: box.y + side.down * (box.height / 2 + margin),
      };
      const added = vertices.add(corner, side, index);
      if (!obstacles.leaveFree(xs, ys, added, added) || !isOpen(corner)) vertices.removeLast();
    }
  });
  const path = new VisibilityGraph(vertices, obstacles).shortestPath();
  return path?.flatMap((at) => {
    const around = boxes[vertices.boxes[at] ?? 0];
    return around ? [{ ...vertices.corner(at), box: around.box }] : [];
  });
}
