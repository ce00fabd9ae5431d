import type { Rows } from '../compressed-rows.js';

/** Votes in companies, in percent, as far as they bear on control. */
export interface Voting {
  /** By edge who holds it, and in which company. */
  owner: Int32Array;
  owned: Int32Array;
  byOwner: Rows;
  /** By edge, 1 where its votes are cast by one holder; 0 leaves an edge out. */
  counts: Uint8Array;
  /** By edge its votes. */
  votes: Float64Array;
  /** What may come to them; left out where only what is sure counts. */
  possible?: {
    /** By edge. */
    extra: Float64Array;
    /** By company the most that may come to all its edges together. */
    rest: Float64Array;
  };
  /** By edge, 1 where the votes are more than that or, with what may come to them, less. */
  isOpen: Uint8Array;
  /** Whether votes in a company, of one edge or of several together, are enough to control it. */
  isEnough: (company: number, percent: number, isOpen: boolean) => boolean;
}

/** Votes in a company with what may come to them. */
export function withPossible(
  { possible }: Voting,
  company: number,
  votes: number,
  extra: number,
): number {
  return possible ? votes + Math.min(extra, possible.rest[company] ?? 0) : votes;
}
