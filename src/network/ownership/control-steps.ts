import type { Dataset } from '../../model/index.js';
import { votingOf, type ControlOptions } from './control-options.js';
import { ControlSearch } from './control-search.js';
import { graphOfVotes } from './graph-of-votes.js';
import { bySize, type PartyShare } from './party-share.js';
import { shareBoundsOf } from './percent.js';
import { withPossible } from './voting.js';

/** The votes by which a company is controlled. */
export interface ControlStep {
  /** The id of the company. */
  company: string;
  /** Who of those that control it, or are controlled with it, holds votes in it; the most first. */
  holders: readonly PartyShare[];
  /** All of these votes together, in percent. */
  votes: number;
}

/**
 * How a party controls a company, from the company that it controls first down to that
 * one: for each the votes of those who hold them on its side. Empty where it does not
 * control it. `ranges` of the options as for `controllers`.
 */
export function controlSteps(
  dataset: Dataset,
  controller: string,
  company: string,
  options: ControlOptions = {},
): ControlStep[] {
  const graph = graphOfVotes(dataset, options);
  const [top, bottom] = [graph.numberOf.get(controller), graph.numberOf.get(company)];
  if (top === undefined || bottom === undefined || top === bottom) return [];
  const voting = votingOf(graph, options);
  const search = new ControlSearch(voting);
  const order = [...search.from(top)];
  if (!search.isMember(bottom)) return [];
  const placeOf = new Map(order.map((member, place) => [member, place]));
  const { starts, items } = graph.byOwned;
  const steps = new Map<number, ControlStep>();
  const pending = [bottom];
  for (const at of pending) {
    if (steps.has(at) || at === top) continue;
    const edges = Array.from(items.subarray(starts[at], starts[at + 1])).filter(
      (edge) => voting.counts[edge] === 1 && placeOf.has(graph.owner[edge] ?? 0),
    );
    const holders = edges.map((edge): PartyShare => {
      const extra = voting.possible?.extra[edge] ?? 0;
      const votes = withPossible(voting, at, voting.votes[edge] ?? 0, extra);
      return { party: graph.ids[graph.owner[edge] ?? 0] ?? '', share: shareBoundsOf(votes, votes) };
    });
    const votes = shareBoundsOf(search.votesIn(at), 0).min;
    steps.set(at, { company: graph.ids[at] ?? '', holders: holders.sort(bySize), votes });
    // What a company was controlled by came before it; later ones only add to it.
    for (const edge of edges) {
      const holder = graph.owner[edge] ?? 0;
      if ((placeOf.get(holder) ?? 0) < (placeOf.get(at) ?? 0)) pending.push(holder);
    }
  }
  return [...steps]
    .sort(([a], [b]) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
    .map(([, step]) => step);
}
