import type { BoxGrid, Box, Point } from '../geometry/index.js';
import { goldenSpiral } from './golden-spiral.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { stepPx, stretchX, marginPx, mostSteps } = LAYOUT_SETTINGS.freePosition;

/** The position beside the bounds of all obstacles that is nearest to the wanted one. */
function besideAll(box: Box, wanted: Point, bounds: Box): Point {
  const [reachX, reachY] = [
    (bounds.width + box.width) / 2 + marginPx + 1,
    (bounds.height + box.height) / 2 + marginPx + 1,
  ];
  const sides = [
    { x: bounds.x + reachX, y: wanted.y },
    { x: bounds.x - reachX, y: wanted.y },
    { x: wanted.x, y: bounds.y + reachY },
    { x: wanted.x, y: bounds.y - reachY },
  ];
  const distance = ({ x, y }: Point): number => Math.abs(x - wanted.x) + Math.abs(y - wanted.y);
  return sides.reduce((best, side) => (distance(side) < distance(best) ? side : best));
}

/**
 * The position nearest to the wanted one where a box keeps clear of obstacles,
 * searched along a spiral. Where there is none within some hundred pixels it is
 * beside the bounds of all obstacles, which is always free. `isObstacle` says
 * which boxes of the grid count; default all. Of the free positions the nearest that
 * `suits` is taken, if there is one.
 */
export function nearestFreePosition(
  box: Box,
  wanted: Point,
  grid: BoxGrid,
  isObstacle: (index: number) => boolean = () => true,
  suits: (position: Point) => boolean = () => true,
): Point {
  let steps = 0;
  let nearest: Point | null = null;
  for (const { x, y } of goldenSpiral()) {
    const position = { x: wanted.x + stretchX * stepPx * x, y: wanted.y + stepPx * y };
    const isTaken = grid.someOverlapping({ ...box, ...position }, marginPx, isObstacle);
    if (!isTaken) {
      if (suits(position)) return position;
      nearest ??= position;
    }
    if (++steps === mostSteps) break;
  }
  if (nearest) return nearest;
  const bounds = grid.bounds();
  return bounds ? besideAll(box, wanted, bounds) : wanted;
}
