import { boxesOverlap, type Box } from '../../geometry/index.js';
import type { Candidate, UnplacedLabel } from './label-candidates.js';

/** A label with its place. */
export interface PlacedLabel extends Box, Pick<Candidate, 'label' | 'isSplit' | 'coversLine'> {
  id: string;
  of: string;
  /** What it was before it had a place. */
  unplaced: UnplacedLabel;
}

/** Tells of places whether a label there covers no card and none of some labels. */
export function isFreeOf(placed: readonly PlacedLabel[]): (candidate: Candidate) => boolean {
  return (candidate) => candidate.isFree && !placed.some((other) => boxesOverlap(candidate, other));
}

/** The first of some items that is wanted. */
export function firstOf<Item>(
  items: Iterable<Item>,
  isWanted: (item: Item) => boolean,
): Item | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}

/** A label at one of its places. */
export function placedAt(unplaced: UnplacedLabel, candidate: Candidate): PlacedLabel {
  return { ...unplaced, ...candidate, unplaced };
}
