import { totalCost } from './cost.js';
import type { LayoutGraph } from './layout-graph.js';
import { boxAt, coexist, createLayoutState } from './layout-state.js';
import type { Penalty, Positions } from './layout.js';
import { placedNodes, visibleGraph } from './placed-graph.js';
import { LAYOUT_SETTINGS } from './settings.js';

/**
 * What a finished layout of a graph costs, with its penalty: the sum that
 * layouts of the graph are chosen by. Only what is drawn on the day of
 * compilation counts. Nodes without a position count at the origin.
 */
export function layoutCost(graph: LayoutGraph, positions: Positions, penalty: Penalty): number {
  const visible = visibleGraph(graph);
  const known = new Map(Object.entries(positions));
  const state = createLayoutState(visible, known, LAYOUT_SETTINGS.page.whole);
  return totalCost(state) + penalty(placedNodes(visible, state));
}

/** The pairs of nodes whose boxes overlap although both exist on some day, by id. */
export function overlappingNodes(graph: LayoutGraph, positions: Positions): [string, string][] {
  const known = new Map(Object.entries(positions));
  const state = createLayoutState(graph, known, LAYOUT_SETTINGS.page.whole);
  return graph.nodes.flatMap(({ id }, index) =>
    state.grid
      .overlapping(boxAt(state, index), 0)
      .filter((other) => other > index && coexist(state, index, other))
      .map((other): [string, string] => [id, graph.nodes[other]?.id ?? '']),
  );
}
