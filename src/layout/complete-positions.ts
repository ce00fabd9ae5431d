import type { LayoutGraph } from './layout-graph.js';
import { createLayoutState } from './layout-state.js';
import type { Positions } from './layout.js';
import { placeBesideTies } from './place-beside-ties.js';
import { LAYOUT_SETTINGS } from './settings.js';

/**
 * A position for every node of a graph: what is given stays as it is, and every
 * other node is placed beside those it is tied to, in whole pixels. Positions of unknown nodes are left out. It takes milliseconds for a
 * few nodes, and the same input gives the same positions everywhere.
 */
export function completePositions(graph: LayoutGraph, given: Positions): Positions {
  const known = new Map(
    graph.nodes.flatMap(({ id }) => {
      const position = Object.hasOwn(given, id) ? given[id] : undefined;
      return position ? [[id, position] as const] : [];
    }),
  );
  const state = createLayoutState(graph, known, LAYOUT_SETTINGS.page.whole);
  const missing = graph.nodes.flatMap(({ id }, index) => (known.has(id) ? [] : [index]));
  placeBesideTies(state, new Set(missing));
  return Object.fromEntries(
    graph.nodes.map(({ id }, index) => {
      const { x = 0, y = 0 } = state.boxes[index] ?? {};
      return [id, known.get(id) ?? { x, y }];
    }),
  );
}
