import type { Visible } from './visible.js';

/** How many parties and ties filters leave out. */
export interface HiddenCounts {
  readonly parties: number;
  readonly ties: number;
}

/** Counts what filters leave out of a day: what they leave, against all that is there without them. */
export function hiddenCounts(left: Visible, all: Visible): HiddenCounts {
  return { parties: all.parties.size - left.parties.size, ties: all.ties.size - left.ties.size };
}
