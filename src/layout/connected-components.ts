import type { LayoutGraph } from './layout-graph.js';

/**
 * The connected components of a graph, the largest first; components of the
 * same size in the order of their first node. Edges without weight connect
 * nothing and are left out.
 */
export function connectedComponents({ nodes, edges }: LayoutGraph): LayoutGraph[] {
  const parent = new Map(nodes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    for (let at = id; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const connecting = edges.filter(({ weight }) => weight > 0);
  for (const { source, target } of connecting) parent.set(rootOf(source), rootOf(target));
  const components = new Map<string, LayoutGraph>();
  for (const node of nodes) {
    const root = rootOf(node.id);
    const component = components.get(root) ?? { nodes: [], edges: [] };
    components.set(root, component);
    component.nodes.push(node);
  }
  for (const edge of connecting) components.get(rootOf(edge.source))?.edges.push(edge);
  return [...components.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}
