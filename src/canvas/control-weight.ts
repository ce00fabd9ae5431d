import type { Box } from '../scene/index.js';

/** Beside the border itself, which the engine counts to the box. */
const CLEARANCE_PX = 3;

/**
 * Where the foot of a curve's control point lies on the way from centre to
 * centre, from 0 to 1: in the middle or, where one of the boxes reaches as far
 * as that, in the middle of the gap between them. The engine leaves out a line
 * whose control point is inside one of its ends.
 */
export function controlWeight(source: Box, target: Box): number {
  const dx = Math.abs(target.x - source.x);
  const dy = Math.abs(target.y - source.y);
  const clearance = CLEARANCE_PX / Math.hypot(dx, dy);
  const reach = ({ width, height }: Box): number => Math.min(width / 2 / dx, height / 2 / dy);
  const [start, end] = [reach(source), 1 - reach(target)];
  const isMiddleFree = start + clearance < 0.5 && end - clearance > 0.5;
  return isMiddleFree || start >= end ? 0.5 : (start + end) / 2;
}
