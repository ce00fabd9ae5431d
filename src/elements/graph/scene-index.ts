import type { Scene, SceneEdge, SceneNode } from '../../scene/index.js';

/** What the elements look up in a scene. */
export interface SceneIndex {
  nodes: ReadonlyMap<string, SceneNode>;
  /** The first edge of each tie, by the id of the tie. */
  edges: ReadonlyMap<string, SceneEdge>;
  /** The number of ties of each party that has one; a tie of several edges counts once. */
  tieCounts: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Scene, SceneIndex>();

function buildIndex({ nodes, edges }: Scene): SceneIndex {
  const ties = new Map<string, Set<string>>();
  const firstEdges = new Map<string, SceneEdge>();
  for (const edge of edges) {
    const { tie, source, target, bundled = [edge] } = edge;
    if (!firstEdges.has(tie)) firstEdges.set(tie, edge);
    for (const id of [source, target]) {
      const own = ties.get(id) ?? new Set();
      for (const one of bundled) own.add(one.tie);
      ties.set(id, own);
    }
  }
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: firstEdges,
    tieCounts: new Map([...ties].map(([id, own]) => [id, own.size])),
  };
}

/** Built once for each scene, which must not change. */
export function indexOfScene(scene: Scene): SceneIndex {
  const index = indexes.get(scene) ?? buildIndex(scene);
  indexes.set(scene, index);
  return index;
}
