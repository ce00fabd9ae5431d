import type { Dataset } from '../../model/index.js';
import { flowFrom } from './flow.js';
import { graphOfDay } from './graph-of-day.js';
import { courseOfOwned } from './owner-course.js';
import { sharesOf, type PartyShare } from './party-share.js';
import { WHOLE } from './percent.js';
import type { OwnershipOptions } from './portfolio.js';

/** A company that an owner has something of in the end. */
export interface ReachedCompany extends PartyShare {
  /** How many stakes lead to it at least: 1 where the owner holds it directly. */
  steps: number;
  /** The id of the one that is a step nearer to the owner, and by which most of it comes; the owner itself where it is held directly. */
  via: string;
}

/**
 * What `portfolio` gives, with the way that leads to each company by the fewest stakes, of
 * several of these by way of whom most of it comes.
 */
export function reach(
  dataset: Dataset,
  owner: string,
  { day, basis = 'capital' }: OwnershipOptions = {},
): ReachedCompany[] {
  const graph = graphOfDay(dataset, day);
  const start = graph.numberOf.get(owner);
  if (start === undefined) return [];
  const course = courseOfOwned(graph, basis);
  const { least, most } = flowFrom(course, start, { isCut: true, largest: WHOLE });
  const { edges, ends, has, shares } = course;
  const [steps, via] = [new Int32Array(graph.ids.length), new Int32Array(graph.ids.length)];
  const brought = new Float64Array(graph.ids.length);
  const queue = [start];
  // The list grows while it is read: the nearest come first.
  for (const node of queue) {
    for (let at = edges.starts[node] ?? 0; at < (edges.starts[node + 1] ?? 0); at++) {
      const edge = edges.items[at] ?? 0;
      const end = ends[edge] ?? 0;
      const next = (steps[node] ?? 0) + 1;
      if (!has(edge) || end === start) continue;
      const brings = (most[node] ?? 0) * (shares.most[edge] ?? 0);
      if (steps[end] === 0) queue.push(end);
      else if (steps[end] !== next || brings <= (brought[end] ?? 0)) continue;
      steps[end] = next;
      via[end] = node;
      brought[end] = brings;
    }
  }
  least[start] = most[start] = 0;
  return sharesOf(least, most, graph).map(({ party, share }): ReachedCompany => {
    const at = graph.numberOf.get(party) ?? 0;
    return { party, share, steps: steps[at] ?? 0, via: graph.ids[via[at] ?? 0] ?? '' };
  });
}
