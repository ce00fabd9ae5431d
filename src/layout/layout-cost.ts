import { BoxGrid } from '../geometry/index.js';
import { LayoutCost } from './annealing/layout-cost.js';
import { pageFor } from './annealing/page-size.js';
import { bodiesOf, coexist } from './body.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Positions } from './layout.js';
import { LAYOUT_SETTINGS } from './settings.js';
import { visibleGraph } from './visible-graph.js';

/**
 * What a finished layout of a graph costs: the sum that layouts of the graph are
 * compared by. Only what is drawn on the day of compilation counts. Nodes without
 * a position count at the origin.
 */
export function layoutCost(graph: LayoutGraph, positions: Positions): number {
  const known = new Map(Object.entries(positions));
  const bodies = bodiesOf(visibleGraph(graph), (id) => known.get(id));
  return new LayoutCost(bodies, pageFor(bodies, LAYOUT_SETTINGS.page.fill)).total();
}

/** The pairs of nodes whose boxes overlap although both exist on some day, by id. */
export function overlappingNodes(graph: LayoutGraph, positions: Positions): [string, string][] {
  const known = new Map(Object.entries(positions));
  const { bodies } = bodiesOf(graph, (id) => known.get(id));
  const grid = new BoxGrid();
  for (const [index, body] of bodies.entries()) grid.set(index, body);
  return bodies.flatMap((body, index) =>
    grid.overlapping(body, 0).flatMap((at): [string, string][] => {
      const other = bodies[at];
      return other && at > index && coexist(body, other) ? [[body.id, other.id]] : [];
    }),
  );
}
