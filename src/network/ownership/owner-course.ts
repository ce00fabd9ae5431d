import type { Course } from './flow.js';
import type { OwnershipGraph } from './ownership-graph.js';
import type { Basis } from './percent.js';
import type { Shares } from './shares.js';

/** What every owner owns, row by row, so that whoever walks down reads it in the order of memory. */
interface Rows {
  edges: Course['edges'];
  ends: Int32Array;
  shares: Shares;
}

const rowsOf = new WeakMap<Shares, Rows>();

/** The edges of a graph in the order of their owners. Made once for each basis. */
function rowsByOwner(
  { byOwner: { starts, items }, owned, shares }: OwnershipGraph,
  basis: Basis,
): Rows {
  const all = shares[basis];
  const known = rowsOf.get(all);
  if (known) return known;
  const rows: Rows = {
    edges: { starts, items: Int32Array.from(items.keys()) },
    ends: items.map((edge) => owned[edge] ?? 0),
    shares: all.inOrder(items),
  };
  rowsOf.set(all, rows);
  return rows;
}

/** From an owner to what it owns, and on; what others hold of the owner itself is left out. */
export function courseOfOwner(graph: OwnershipGraph, owner: number, basis: Basis): Course {
  const { edges, ends, shares } = rowsByOwner(graph, basis);
  const { most } = shares;
  return { edges, ends, shares, has: (edge) => (most[edge] ?? 0) > 0 && ends[edge] !== owner };
}

/** From a company to its owners, to theirs, and on. */
export function courseOfOwners(graph: OwnershipGraph, basis: Basis): Course {
  const shares = graph.shares[basis];
  return {
    edges: graph.byOwned,
    ends: graph.owner,
    shares,
    has: (edge) => (shares.most[edge] ?? 0) > 0,
  };
}
