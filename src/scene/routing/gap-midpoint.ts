import type { Box } from '../../geometry/index.js';

/** Cytoscape counts the border to the node. */
const BORDER_PX = 3;

/**
 * Where the middle of a straight edge lies between the centres of its nodes,
 * from 0 to 1: halfway or, where one of the nodes reaches that far, in the middle
 * of the gap between them. Cytoscape does not draw an edge whose control point
 * is inside one of its ends.
 */
export function gapMidpoint(source: Box, target: Box): number {
  const dx = Math.abs(target.x - source.x);
  const dy = Math.abs(target.y - source.y);
  const clearance = BORDER_PX / Math.hypot(dx, dy);
  const reach = ({ width, height }: Box): number => Math.min(width / 2 / dx, height / 2 / dy);
  const [start, end] = [reach(source), 1 - reach(target)];
  const isHalfwayFree = start + clearance < 0.5 && end - clearance > 0.5;
  return isHalfwayFree || start >= end ? 0.5 : (start + end) / 2;
}
