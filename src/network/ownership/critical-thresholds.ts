import type { Dataset } from '../../model/index.js';
import { votingOf, type ControlOptions } from './control-options.js';
import { graphOfVotes } from './graph-of-votes.js';
import { highestFirst } from './highest-first.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { withoutNoise } from './percent.js';
import { withPossible, type Voting } from './voting.js';

/** On which day votes are compared, and which ends of them. */
export type VoteOptions = Pick<ControlOptions, 'day' | 'ranges' | 'suspendsCrossHeld'>;

/** The votes that one edge brings to light. */
type VotesOf = (edge: number, company: number) => number;

function percentagesOf(
  dataset: Dataset,
  owner: string,
  options: VoteOptions,
  votesIn: (voting: Voting, graph: OwnershipGraph) => VotesOf,
): Map<string, number> {
  const graph = graphOfVotes(dataset, options);
  const holder = graph.numberOf.get(owner);
  if (holder === undefined) return new Map();
  const voting = votingOf(graph, options);
  const found = highestFirst(voting, holder, votesIn(voting, graph));
  return new Map(
    [...found].map(([company, percent]) => [graph.ids[company] ?? '', withoutNoise(percent)]),
  );
}

/**
 * The highest threshold, in percent of the votes, at which an owner still controls each
 * company, by the id of the company and from the highest down: at this threshold
 * inclusive, and at any lower one. One pass answers every threshold. Companies that no
 * votes of the owner reach are left out. The time grows with the number of stakes that
 * can be reached, and the logarithm of it.
 */
export function criticalThresholds(
  dataset: Dataset,
  owner: string,
  options: VoteOptions = {},
): ReadonlyMap<string, number> {
  return percentagesOf(dataset, owner, options, (voting, { ids }) => {
    const [votes, extra] = [new Float64Array(ids.length), new Float64Array(ids.length)];
    return (edge, company) => {
      votes[company] = (votes[company] ?? 0) + (voting.votes[edge] ?? 0);
      extra[company] = (extra[company] ?? 0) + (voting.possible?.extra[edge] ?? 0);
      return withPossible(voting, company, votes[company], extra[company]);
    };
  });
}

/**
 * For each company that an owner reaches, the votes at the weakest link of the chain of
 * which the weakest link is strongest, in percent and by the id of the company (La Porta,
 * Lopez-de-Silanes and Shleifer 1999; of several chains the best, not the sum). This is
 * information about a chain and no test of control: blocks are not added up.
 */
export function weakestLinks(
  dataset: Dataset,
  owner: string,
  options: VoteOptions = {},
): ReadonlyMap<string, number> {
  return percentagesOf(
    dataset,
    owner,
    options,
    (voting) => (edge, company) =>
      withPossible(voting, company, voting.votes[edge] ?? 0, voting.possible?.extra[edge] ?? 0),
  );
}
