import type { LayoutGraph, LayoutNode } from './layout-graph.js';

/**
 * The connected parts of a graph, the largest first; parts of the same size in
 * the order of their first id. Links without weight connect nothing.
 */
export function connectedComponents({ nodes, edges }: LayoutGraph): LayoutGraph[] {
  const root = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    while (root.get(top) !== top) top = root.get(top) ?? top;
    root.set(id, top);
    return top;
  };
  const pulling = edges.filter(({ weight }) => weight > 0);
  for (const { source, target } of pulling) root.set(find(source), find(target));
  const parts = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const top = find(node.id);
    parts.set(top, [...(parts.get(top) ?? []), node]);
  }
  return [...parts.entries()]
    .map(([top, members]) => ({
      nodes: members,
      edges: pulling.filter(({ source }) => find(source) === top),
    }))
    .sort((a, b) => b.nodes.length - a.nodes.length);
}
