import type { Dataset } from '../../model/index.js';
import { Heap } from '../paths/heap.js';
import { flowFrom } from './flow.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwned, courseOfOwners } from './owner-course.js';
import { shareBoundsOf, WHOLE, type ShareBounds } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';

/** What one party holds directly in another one. */
export interface ShareLink {
  owner: string;
  owned: string;
  share: ShareBounds;
}

/** A chain of holdings from an owner down to a company. */
export interface SharePath {
  /** One at least, the first one that of the owner. */
  links: readonly ShareLink[];
  /** The product of all links. */
  share: ShareBounds;
}

/** Why an owner has a share in a company in the end. */
export interface SharePaths {
  /** What the owner has of the company in the end. */
  share: ShareBounds;
  /** The strongest first, by the upper end of the product. */
  paths: readonly SharePath[];
  /** What all other paths add, and what circles of holdings give back; 0 where there are none. */
  rest: ShareBounds;
  /** Whether these are all chains, so that the rest comes from circles alone. */
  isComplete: boolean;
}

export interface SharePathsOptions extends OwnershipOptions {
  /** How many paths are given at most. Default 3. */
  limit?: number;
}

/** So many beginnings of paths are looked at; in dense data there are more than anybody could. */
const MOST_BEGINNINGS = 5000;

/** Edges that lead from the company up to a party. */
interface Climb {
  node: number;
  edges: readonly number[];
  nodes: readonly number[];
  least: number;
  most: number;
}

/**
 * The chains of holdings of which the share of an owner in a company is made: their products add up,
 * with the rest, to what `portfolio` gives. No party comes twice in a chain; what circles
 * add is in the rest. Empty where the owner has nothing of it.
 */
export function sharePaths(
  dataset: Dataset,
  owner: string,
  company: string,
  { day, basis = 'capital', limit = 3 }: SharePathsOptions = {},
): SharePaths {
  const graph = graphOfDay(dataset, day);
  const [top, bottom] = [graph.numberOf.get(owner), graph.numberOf.get(company)];
  if (top === undefined || bottom === undefined || top === bottom) return nothing();
  const total = flowFrom(courseOfOwned(graph, basis), top, { isCut: true, largest: WHOLE });
  const below = new Set(total.reached);
  if (!below.has(bottom)) return nothing();
  const { edges, ends, has, shares } = courseOfOwners(graph, basis);
  const heap = new Heap<Climb>((a, b) => b.most - a.most || b.least - a.least);
  heap.push({ node: bottom, edges: [], nodes: [bottom], least: WHOLE, most: WHOLE });
  const found: Climb[] = [];
  let isComplete = false;
  for (let count = 0; count < MOST_BEGINNINGS; count++) {
    const climb = heap.pop();
    isComplete = !climb;
    if (!climb || (climb.node === top && found.length === limit)) break;
    if (climb.node === top) {
      found.push(climb);
      continue;
    }
    for (let at = edges.starts[climb.node] ?? 0; at < (edges.starts[climb.node + 1] ?? 0); at++) {
      const edge = edges.items[at] ?? 0;
      const node = ends[edge] ?? 0;
      if (!has(edge) || !below.has(node) || climb.nodes.includes(node)) continue;
      heap.push({
        node,
        edges: [...climb.edges, edge],
        nodes: [...climb.nodes, node],
        least: (climb.least * (shares.least[edge] ?? 0)) / WHOLE,
        most: (climb.most * (shares.most[edge] ?? 0)) / WHOLE,
      });
    }
  }
  const paths = found.map(({ edges: climbed, least, most }): SharePath => {
    const links = [...climbed].reverse().map((edge): ShareLink => {
      return {
        owner: graph.ids[graph.owner[edge] ?? 0] ?? '',
        owned: graph.ids[graph.owned[edge] ?? 0] ?? '',
        share: shareBoundsOf(shares.least[edge] ?? 0, shares.most[edge] ?? 0),
      };
    });
    return { links, share: shareBoundsOf(least, most) };
  });
  const sum = (of: 'least' | 'most'): number => found.reduce((all, climb) => all + climb[of], 0);
  const rest = shareBoundsOf(
    (total.least[bottom] ?? 0) - sum('least'),
    (total.most[bottom] ?? 0) - sum('most'),
  );
  const share = shareBoundsOf(total.least[bottom] ?? 0, total.most[bottom] ?? 0);
  return { share, paths, rest, isComplete };
}

function nothing(): SharePaths {
  const share = { min: 0, max: 0 };
  return { share, paths: [], rest: share, isComplete: true };
}
