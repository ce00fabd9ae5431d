import type { Dataset } from '../../model/index.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwners } from './owner-course.js';
import type { OwnershipOptions } from './portfolio.js';
import type { ShareLink } from './share-paths.js';
import { shareBoundsOf, WHOLE, type ShareBounds } from './percent.js';
import { strongComponents } from './strong-components.js';

/** Companies each of which holds a part of the next one, and the last one of the first. */
export interface Circle {
  links: readonly ShareLink[];
  /** The product of all links: what comes back to each of them when it has gone round once. */
  share: ShareBounds;
}

/** Of companies that hold one another in more ways than these, the circles are not listed. */
const MOST_COMPANIES = 12;

interface Way {
  edges: readonly number[];
  nodes: readonly number[];
}

/**
 * The circles of holdings among a company, its owners, theirs and on, the strongest first.
 * Of more than twelve companies that lead to one another none are listed: there may be
 * very many.
 */
export function circlesAbove(
  dataset: Dataset,
  company: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): Circle[] {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(company);
  if (start === undefined) return [];
  const { edges, ends, has, shares } = courseOfOwners(graph, basis);
  const { nodes, starts } = strongComponents({ edges, ends, has }, [start]);
  const circles: Circle[] = [];
  const close = (climbed: readonly number[]): void => {
    const product = (of: Float64Array): number =>
      climbed.reduce((all, edge) => (all * (of[edge] ?? 0)) / WHOLE, WHOLE);
    const links = [...climbed].reverse().map((edge): ShareLink => {
      const share = shareBoundsOf(shares.least[edge] ?? 0, shares.most[edge] ?? 0);
      const [owner, owned] = [graph.owner[edge] ?? 0, graph.owned[edge] ?? 0];
      return { owner: graph.ids[owner] ?? '', owned: graph.ids[owned] ?? '', share };
    });
    circles.push({ links, share: shareBoundsOf(product(shares.least), product(shares.most)) });
  };
  for (let at = 0; at + 1 < starts.length; at++) {
    const members = [...nodes.subarray(starts[at], starts[at + 1])];
    if (members.length < 2 || members.length > MOST_COMPANIES) continue;
    members.forEach((first, place) => {
      // Each circle is found once, from the first of its members.
      const inside = new Set(members.slice(place));
      const pending: Way[] = [{ edges: [], nodes: [first] }];
      for (let way = pending.pop(); way; way = pending.pop()) {
        const node = way.nodes.at(-1) ?? first;
        for (let row = edges.starts[node] ?? 0; row < (edges.starts[node + 1] ?? 0); row++) {
          const edge = edges.items[row] ?? 0;
          const end = ends[edge] ?? 0;
          if (!has(edge) || !inside.has(end)) continue;
          if (end === first) close([...way.edges, edge]);
          else if (!way.nodes.includes(end))
            pending.push({ edges: [...way.edges, edge], nodes: [...way.nodes, end] });
        }
      }
    });
  }
  return circles.sort(
    (a, b) =>
      b.share.max - a.share.max || b.share.min - a.share.min || a.links.length - b.links.length,
  );
}
