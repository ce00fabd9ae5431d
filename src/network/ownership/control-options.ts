import type { Day } from '../../model/index.js';
import type { OwnershipGraph } from './ownership-graph.js';
import { SAME_PERCENT, WHOLE } from './percent.js';
import type { Voting } from './voting.js';

/** How many votes are control, and on which day. */
export interface ControlOptions {
  /** Default the day on which the data set was compiled. */
  day?: Day;
  /** In percent of the votes. Default 50. */
  threshold?: number;
  /** Whether the threshold itself is enough. Default false: more is needed. */
  inclusive?: boolean;
  /**
   * Which ends of shares count that are known within limits only: with `least`, the
   * default, the answer is who certainly controls, with `most` who possibly does.
   */
  ranges?: 'least' | 'most';
  /**
   * Whether shares that a company holds of one that controls it cast no votes, as many laws have
   * it: they leave both sides, as own shares do. Default false: they vote with their holder.
   */
  suspendsCrossHeld?: boolean;
}

const MAJORITY = 50;

/** By company what the lower ends of all shares leave. */
function restOf({ shares: { votes }, owned, ids }: OwnershipGraph): Float64Array {
  const rest = new Float64Array(ids.length).fill(WHOLE);
  owned.forEach((company, edge) => {
    rest[company] = (rest[company] ?? 0) - (votes.least[edge] ?? 0);
  });
  return rest.map((percent) => Math.max(0, percent));
}

/** The votes of a day, as options count them. Dispersed owners never vote as one. */
export function votingOf(
  graph: OwnershipGraph,
  { threshold = MAJORITY, inclusive = false, ranges = 'least' }: ControlOptions,
): Voting {
  const { owner, owned, byOwner, dispersed, shares } = graph;
  const { least, most, leastIsOpen, mostIsOpen } = shares.votes;
  const isSure = ranges === 'least';
  const end = isSure ? least : most;
  const possible = !isSure && {
    extra: most.map((percent, edge) => percent - (least[edge] ?? 0)),
    rest: restOf(graph),
  };
  return {
    owner,
    owned,
    byOwner,
    counts: Uint8Array.from(owner, (holder, edge) =>
      Number(dispersed[holder] === 0 && (end[edge] ?? 0) > 0),
    ),
    votes: least,
    ...(possible && { possible }),
    isOpen: isSure ? leastIsOpen : mostIsOpen,
    isEnough: (_, percent, isOpen) => {
      const beyond = percent - threshold;
      if (Math.abs(beyond) > SAME_PERCENT) return beyond > 0;
      return inclusive ? isSure || !isOpen : isSure && isOpen;
    },
  };
}
