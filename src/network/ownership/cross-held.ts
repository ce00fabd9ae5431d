import { ControlSearch } from './control-search.js';
import { votingOf } from './control-options.js';
import { cutUpperEnds, type OwnershipGraph } from './ownership-graph.js';
import { WHOLE } from './percent.js';
import { Shares } from './shares.js';
import { strongComponents } from './strong-components.js';

/** By number the component of each party, of those that lead to one another. */
function componentsOf({ byOwner: edges, owned: ends, ids }: OwnershipGraph): Int32Array {
  const { nodes, starts } = strongComponents({ edges, ends, has: () => true }, ids.keys());
  const component = new Int32Array(ids.length);
  for (let at = 0; at + 1 < starts.length; at++) {
    for (const node of nodes.subarray(starts[at], starts[at + 1])) component[node] = at;
  }
  return component;
}

/** The edges by which a company holds a part of one that controls it, and that it does not control in turn. */
function crossHeldIn(graph: OwnershipGraph): number[] {
  const component = componentsOf(graph);
  const search = new ControlSearch(votingOf(graph, {}));
  const controls = (holder: number, company: number): boolean =>
    search.from(holder, (member) => member === company).has(company);
  return [...graph.owner.keys()].filter((edge) => {
    const [holder, company] = [graph.owner[edge] ?? 0, graph.owned[edge] ?? 0];
    // Only whoever leads to its holder can control it.
    if (component[holder] !== component[company]) return false;
    return controls(company, holder) && !controls(holder, company);
  });
}

function suspendedIn(graph: OwnershipGraph): OwnershipGraph {
  const crossHeld = crossHeldIn(graph);
  if (crossHeld.length === 0) return graph;
  const { votes } = graph.shares;
  const isSuspended = new Uint8Array(graph.owner.length);
  const [least, most] = [
    new Float64Array(graph.ids.length).fill(WHOLE),
    new Float64Array(graph.ids.length).fill(WHOLE),
  ];
  for (const edge of crossHeld) {
    const company = graph.owned[edge] ?? 0;
    isSuspended[edge] = 1;
    least[company] = (least[company] ?? 0) - (votes.least[edge] ?? 0);
    most[company] = (most[company] ?? 0) - (votes.most[edge] ?? 0);
  }
  const left = new Shares(graph.owner.length);
  graph.owned.forEach((company, edge) => {
    if (isSuspended[edge] === 1) return;
    const whole = { least: least[company] ?? 0, most: most[company] ?? 0 };
    left.addOf(edge, votes, edge, whole);
  });
  cutUpperEnds(left, graph.byOwned);
  return { ...graph, shares: { ...graph.shares, votes: left } };
}

const graphs = new WeakMap<OwnershipGraph, OwnershipGraph>();

/**
 * A graph in which shares that a company holds of one that controls it by a majority cast no
 * votes, and are no part of the votes, as own shares are not. Of companies that control one
 * another all keep their votes. The capital stays as it is.
 */
export function withoutCrossHeld(graph: OwnershipGraph): OwnershipGraph {
  const known = graphs.get(graph) ?? suspendedIn(graph);
  graphs.set(graph, known);
  return known;
}
