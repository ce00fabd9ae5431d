import type { OwnershipGraph } from './ownership-graph.js';
import type { Basis } from './percent.js';
import type { Shares } from './shares.js';
import type { Walk } from './strong-components.js';

/** Where shares flow: from owners to what they own, or the other way. */
export interface Course extends Walk {
  shares: Shares;
}

/** From an owner to what it owns, and on. */
export function courseOfOwned({ byOwner, owned, shares }: OwnershipGraph, basis: Basis): Course {
  const { most } = shares[basis];
  return {
    edges: byOwner,
    ends: owned,
    shares: shares[basis],
    has: (edge) => (most[edge] ?? 0) > 0,
  };
}

/** From a company to its owners, to theirs, and on. */
export function courseOfOwners({ byOwned, owner, shares }: OwnershipGraph, basis: Basis): Course {
  const { most } = shares[basis];
  return {
    edges: byOwned,
    ends: owner,
    shares: shares[basis],
    has: (edge) => (most[edge] ?? 0) > 0,
  };
}
