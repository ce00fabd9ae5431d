import type { Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';

/** The golden angle in radians: successive leaves of a plant never stand in line. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING_PX = 45;

/**
 * Where the nodes stand before the forces act: on a spiral, those with the
 * weightiest links in the middle. The turn rotates the spiral, so that several
 * attempts begin differently.
 */
export function spiralPositions({ nodes, edges }: LayoutGraph, turn: number): Map<string, Point> {
  const pull = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target, weight } of edges) {
    pull.set(source, (pull.get(source) ?? 0) + weight);
    pull.set(target, (pull.get(target) ?? 0) + weight);
  }
  const order = [...nodes].sort(
    (a, b) => (pull.get(b.id) ?? 0) - (pull.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    order.map(({ id }, index) => {
      const radius = SPACING_PX * Math.sqrt(index);
      const angle = index * GOLDEN_ANGLE + turn;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
}
