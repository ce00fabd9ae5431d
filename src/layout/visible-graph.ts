import type { LayoutGraph } from './layout-graph.js';

/** The part of a graph that some of its nodes have among themselves. */
export function subgraph(graph: LayoutGraph, contains: (id: string) => boolean): LayoutGraph {
  const nodes = graph.nodes.filter(({ id }) => contains(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { nodes, edges };
}

/** The part of a graph that is drawn on the day of compilation: nodes with a visible edge, or without any. */
export function visibleGraph(graph: LayoutGraph): LayoutGraph {
  const tied = new Set<string>();
  const visible = new Set<string>();
  for (const { source, target, visibility } of graph.edges) {
    for (const id of [source, target]) {
      tied.add(id);
      if (visibility > 0) visible.add(id);
    }
  }
  return subgraph(graph, (id) => visible.has(id) || !tied.has(id));
}
