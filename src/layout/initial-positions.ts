import type { Point } from '../geometry/index.js';
import { goldenSpiral } from './golden-spiral.js';
import type { LayoutGraph } from './layout-graph.js';
import { LAYOUT_SETTINGS } from './settings.js';

/**
 * The positions of nodes before the forces act: on a spiral, those with the
 * weightiest edges in the centre. The seed turns the spiral, so that several
 * attempts begin differently.
 */
export function spiralPositions({ nodes, edges }: LayoutGraph, seed: number): Map<string, Point> {
  const pull = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { source, target, weight } of edges) {
    pull.set(source, (pull.get(source) ?? 0) + weight);
    pull.set(target, (pull.get(target) ?? 0) + weight);
  }
  const order = [...nodes].sort(
    (a, b) => (pull.get(b.id) ?? 0) - (pull.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const spiral = goldenSpiral(seed);
  const spacing = LAYOUT_SETTINGS.spiralSpacingPx;
  return new Map(
    order.map(({ id }) => {
      const { x, y } = spiral.next().value;
      return [id, { x: spacing * x, y: spacing * y }];
    }),
  );
}
