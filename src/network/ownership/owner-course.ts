import type { Course } from './flow.js';
import type { OwnershipGraph } from './ownership-graph.js';
import type { Basis } from './percent.js';

/** From an owner to what it owns, and on; what others hold of the owner itself is left out. */
export function courseOfOwner(graph: OwnershipGraph, owner: number, basis: Basis): Course {
  const shares = graph.shares[basis];
  const { byOwner, owned } = graph;
  return {
    edges: byOwner,
    ends: owned,
    shares,
    has: (edge) => (shares.most[edge] ?? 0) > 0 && owned[edge] !== owner,
  };
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
