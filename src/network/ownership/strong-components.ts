import type { Rows } from '../compressed-rows.js';

/** A graph as it is walked: which edges leave a node, and where each leads. */
export interface Walk {
  /** The edges that leave each node. */
  edges: Rows;
  /** By edge the node that it leads to. */
  ends: Int32Array;
  /** Whether an edge is there. */
  has: (edge: number) => boolean;
}

/** Nodes in strongly connected components, those of a component side by side. */
export interface Components {
  /** The nodes that were reached; what leads to a component comes before it. */
  nodes: Int32Array;
  /** Where in `nodes` each component begins, and at last where the last one ends. */
  starts: Int32Array;
}

/** A node that was not reached. */
const NEW = -1;

/**
 * The strongly connected components of what can be reached from some nodes, in
 * topological order (Tarjan 1972). Without recursion, so that a chain may be as
 * long as memory; linear in nodes and edges.
 */
export function strongComponents(walk: Walk, roots: Iterable<number>): Components {
  const {
    edges: { starts, items },
    ends,
    has,
  } = walk;
  const size = starts.length - 1;
  // By node when it was reached, and the earliest that it leads back to; `size` once it is settled.
  const reached = new Int32Array(size).fill(NEW);
  const low = new Int32Array(size);
  const nextEdge = new Int32Array(size);
  const path = new Int32Array(size);
  const open = new Int32Array(size);
  // Tarjan finds what is led to first, so that both lists are filled from their ends.
  const nodes = new Int32Array(size);
  const begins = new Int32Array(size + 1).fill(size);
  let [openCount, count, place, component] = [0, 0, size, size];
  for (const root of roots) {
    if (reached[root] !== NEW) continue;
    let depth = 0;
    let node = root;
    for (;;) {
      if (reached[node] === NEW) {
        reached[node] = low[node] = count++;
        nextEdge[node] = starts[node] ?? 0;
        path[depth++] = node;
        open[openCount++] = node;
      }
      let lowest = low[node] ?? 0;
      let at = nextEdge[node] ?? 0;
      let below = NEW;
      for (const last = starts[node + 1] ?? 0; at < last && below === NEW; at++) {
        const edge = items[at] ?? 0;
        if (!has(edge)) continue;
        const end = ends[edge] ?? 0;
        const time = reached[end] ?? 0;
        if (time === NEW) below = end;
        else if (time < lowest && (low[end] ?? 0) < size) lowest = time;
      }
      nextEdge[node] = at;
      low[node] = lowest;
      if (below !== NEW) {
        node = below;
        continue;
      }
      if (lowest === reached[node]) {
        let last = NEW;
        while (last !== node) {
          last = open[--openCount] ?? node;
          low[last] = size;
          nodes[--place] = last;
        }
        begins[--component] = place;
      }
      if (--depth === 0) break;
      const above = path[depth - 1] ?? 0;
      if (lowest < (low[above] ?? 0)) low[above] = lowest;
      node = above;
    }
  }
  return {
    nodes: nodes.subarray(place),
    starts: begins.subarray(component).map((begin) => begin - place),
  };
}
