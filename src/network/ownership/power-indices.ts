import type { Dataset } from '../../model/index.js';
import { powersByEnumeration } from './enumerate-coalitions.js';
import { powersByGeneratingFunctions } from './generating-functions.js';
import type { ControlOptions } from './control-options.js';
import { graphOfVotes } from './graph-of-votes.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { WHOLE } from './percent.js';

/** The power of a holder of votes, each from 0 to 1. */
export interface PowerIndices {
  /** The id of the holder. */
  party: string;
  /** The part of all orders of the holders in which this one turns the vote (Shapley and Shubik 1954). */
  shapleyShubik: number;
  /** The part that its swings are of all swings (Banzhaf 1965). */
  banzhaf: number;
}

export interface PowerOptions extends Pick<ControlOptions, 'day' | 'suspendsCrossHeld'> {
  /** More than this wins, in percent. Default 50. */
  quota?: number;
  /** Whether the quota itself is enough. Default false. */
  inclusive?: boolean;
}

/** Up to so many holders, all coalitions are gone through. */
const MOST_ENUMERATED = 20;
/** So many of the largest holders are counted one by one; the others are a part of the ocean. */
const MOST_HOLDERS = 50;
/** Parts of a percent in which votes are counted; few enough for generating functions. */
const FINE = 1_000_000;
const COARSE = 100;
const MAJORITY = 50;

interface Holder {
  party: string;
  votes: number;
}

/** Who holds something of a company and votes as one, the most votes first. */
function holdersOf(graph: OwnershipGraph, company: number): Holder[] {
  const { byOwned, owner, dispersed, shares, ids } = graph;
  return Array.from(
    byOwned.items.subarray(byOwned.starts[company], byOwned.starts[company + 1]),
    (edge) => ({ holder: owner[edge] ?? 0, votes: shares.votes.least[edge] ?? 0 }),
  )
    .filter(({ holder }) => dispersed[holder] === 0)
    .map(({ holder, votes }) => ({ party: ids[holder] ?? '', votes }))
    .sort((a, b) => b.votes - a.votes || (a.party < b.party ? -1 : 1));
}

/**
 * The power of each holder of a company in a vote, the most votes first. Votes that
 * nobody surely holds as one (of dispersed owners, of nobody on record, beyond the lower
 * end of a range, and of holders after the fiftieth) are an ocean of very many very small
 * holders, so that the Shapley-Shubik indices add up to 1 less what the ocean has.
 * Exact for up to 20 holders; of more, votes are rounded to a hundredth of a percent.
 * Empty where nobody is recorded.
 */
export function powerIndices(
  dataset: Dataset,
  company: string,
  { quota = MAJORITY, inclusive = false, ...options }: PowerOptions = {},
): PowerIndices[] {
  const graph = graphOfVotes(dataset, options);
  const at = graph.numberOf.get(company);
  if (at === undefined) return [];
  const holders = holdersOf(graph, at).slice(0, MOST_HOLDERS);
  const isEnumerated = holders.length <= MOST_ENUMERATED;
  const units = isEnumerated ? FINE : COARSE;
  const weights = holders.map(({ votes }) => Math.round(votes * units));
  const ocean = Math.max(
    0,
    weights.reduce((rest, weight) => rest - weight, WHOLE * units),
  );
  const needed = Math.round(quota * units);
  // Without an ocean all sums are whole numbers, and half of a unit less lets the quota itself win.
  const vote = { weights, ocean, quota: inclusive && ocean === 0 ? needed - 1 / 2 : needed };
  const powers = isEnumerated ? powersByEnumeration(vote) : powersByGeneratingFunctions(vote);
  // Sums of differences may end a hair below 0.
  const power = (of: readonly number[], index: number): number => Math.max(0, of[index] ?? 0);
  return holders.map(({ party }, index) => ({
    party,
    shapleyShubik: power(powers.shapleyShubik, index),
    banzhaf: power(powers.banzhaf, index),
  }));
}
