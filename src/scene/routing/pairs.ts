import type { UnroutedEdge } from '../edges.js';
import type { Obstacle } from '../obstacle.js';

/** All edges between two nodes. */
export interface Pair {
  key: string;
  /** The node whose id comes first. */
  a: Obstacle;
  b: Obstacle;
  /** In an order that does not depend on the order of the data. */
  edges: UnroutedEdge[];
}

const KIND_ORDER = { stake: 0, alliance: 1, talks: 2 };

function byKindAndId(a: UnroutedEdge, b: UnroutedEdge): number {
  return KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || (a.id < b.id ? -1 : 1);
}

/** The pairs of nodes that edges join. Edges with an end that is not among the nodes are left out. */
export function pairsOfNodes(
  edges: readonly UnroutedEdge[],
  nodes: ReadonlyMap<string, Obstacle>,
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const edge of edges) {
    const { source, target } = edge;
    const [first, second] = source < target ? [source, target] : [target, source];
    const [a, b] = [nodes.get(first), nodes.get(second)];
    if (!a || !b) continue;
    const key = `${first} ${second}`;
    const pair = pairs.get(key);
    if (pair) pair.edges.push(edge);
    else pairs.set(key, { key, a, b, edges: [edge] });
  }
  for (const pair of pairs.values()) pair.edges.sort(byKindAndId);
  return [...pairs.values()];
}
