import { CostTable } from './cost-table.js';
import { Heap } from './heap.js';
import { compareCosts, NO_COST, sumOfCosts, type PathCost, type PathOrder } from './path-cost.js';
import { RowQueue } from './row-queue.js';
import type { TieGraph } from './tie-graph.js';

/** Parties, by their numbers, of which each is tied to the next one. */
export type PartyPath = readonly number[];

export interface BestPaths {
  /** The best first; of equally good ones the one whose ids come first. */
  paths: readonly PartyPath[];
  /** Whether there are more that are as good. */
  hasMore: boolean;
}

export interface BestPathsOptions {
  order: PathOrder;
  /** Whether a path may be a single step from one end to the other. */
  allowsDirect: boolean;
  /** How many paths are given at most. */
  limit: number;
}

/**
 * The least cost of a path from parties to the target without passing the source:
 * Dijkstra's algorithm. A tie costs the same whatever party it is entered from, so
 * that only the first party that is reached has to follow it. Parties that are
 * further away than the source are left out.
 */
function costsTo(
  graph: TieGraph,
  target: number,
  source: number,
  { order, allowsDirect }: BestPathsOptions,
): CostTable {
  const costs = new CostTable(graph.ids.length);
  const followed = new Uint8Array(graph.ties.length);
  const queue = new RowQueue(graph.ids.length, (a, b) => costs.compare(a, b));
  costs.set(target, NO_COST);
  queue.raise(target);
  for (let party = queue.pop(); party !== undefined; party = queue.pop()) {
    // The cost of the source is that of some path from there: what costs more cannot be on a better one.
    if (costs.isSet(source) && costs.compare(party, source) > 0) break;
    const from = party;
    graph.forEachTie(from, ({ members, costs: { [order]: step } }, number) => {
      if (followed[number]) return;
      followed[number] = 1;
      for (const member of members) {
        if (member === source && from === target && !allowsDirect) continue;
        if (costs.lower(member, from, step) && member !== source) queue.raise(member);
      }
    });
  }
  return costs;
}

/** The parties tied to one, each with the cost of the cheapest tie. */
function neighboursOf(graph: TieGraph, party: number, order: PathOrder): Map<number, PathCost> {
  const neighbours = new Map<number, PathCost>();
  graph.forEachTie(party, ({ members, costs }) => {
    for (const member of members) {
      const known = neighbours.get(member);
      const isBetter = !known || compareCosts(costs[order], known) < 0;
      if (member !== party && isBetter) neighbours.set(member, costs[order]);
    }
  });
  return neighbours;
}

interface Draft {
  path: PartyPath;
  cost: PathCost;
  /** What the cheapest path costs that begins like this. */
  total: PathCost;
}

function compareDrafts(a: Draft, b: Draft): number {
  const byCost = compareCosts(a.total, b.total);
  if (byCost !== 0) return byCost;
  const place = a.path.findIndex((party, index) => party !== b.path[index]);
  if (place < 0) return -1;
  return (a.path[place] ?? 0) - (b.path[place] ?? -1);
}

/**
 * The shortest or the strongest paths between two parties, exactly: all that have
 * as few steps as the shortest one, the strongest first; or all that are as strong
 * and as short as the strongest one. None where there is none.
 */
export function bestPaths(
  graph: TieGraph,
  source: number,
  target: number,
  options: BestPathsOptions,
): BestPaths {
  const { order, allowsDirect, limit } = options;
  const toTarget = costsTo(graph, target, source, options);
  /** The paths that go on by one step from one that has begun. */
  const longer = ({ path, cost }: Draft): Draft[] => {
    const last = path.at(-1) ?? source;
    const isStart = path.length === 1;
    return [...neighboursOf(graph, last, order)].flatMap(([party, step]) => {
      const rest = toTarget.at(party);
      if (!rest || party === source) return [];
      if (isStart && party === target && !allowsDirect) return [];
      const sum = sumOfCosts(cost, step);
      return [{ path: [...path, party], cost: sum, total: sumOfCosts(sum, rest) }];
    });
  };
  const heap = new Heap(compareDrafts);
  const starts = longer({ path: [source], cost: NO_COST, total: NO_COST });
  const [best] = starts.map(({ total }) => total).sort(compareCosts);
  const isAsGood = ({ total }: Draft): boolean =>
    best !== undefined &&
    (order === 'shortest' ? total[0] === best[0] : compareCosts(total, best) === 0);
  for (const start of starts.filter(isAsGood)) heap.push(start);
  const paths: PartyPath[] = [];
  for (let draft = heap.pop(); draft; draft = heap.pop()) {
    if (draft.path.at(-1) === target) {
      if (paths.length === limit) return { paths, hasMore: true };
      paths.push(draft.path);
    } else {
      for (const next of longer(draft).filter(isAsGood)) heap.push(next);
    }
  }
  return { paths, hasMore: false };
}
