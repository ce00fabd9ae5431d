import { bodiesOf } from './body.js';
import type { LayoutGraph } from './layout-graph.js';
import type { Positions } from './layout.js';
import { placeBesideTies } from './place-beside-ties.js';

/**
 * A position for every node of a graph: what is given stays as it is, and every
 * other node is placed beside those it is tied to, in whole pixels. Positions of
 * unknown nodes are left out. It takes milliseconds for a few nodes, and the same
 * input gives the same positions everywhere.
 */
export function completePositions(graph: LayoutGraph, given: Positions): Positions {
  const known = new Map(
    graph.nodes.flatMap(({ id }) => {
      const position = Object.hasOwn(given, id) ? given[id] : undefined;
      return position ? [[id, position] as const] : [];
    }),
  );
  const { bodies } = bodiesOf(graph, (id) => known.get(id));
  placeBesideTies(bodies, new Set(bodies.filter(({ id }) => !known.has(id))));
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, known.get(id) ?? { x, y }]));
}
