import { boxesOverlap } from '../../geometry/index.js';
import type { Candidate, UnplacedLabel } from './label-candidates.js';
import { firstOf, isFreeOf, placedAt, type PlacedLabel } from './placed-label.js';
import { CARDS } from './settings.js';

/**
 * The labels with one more, in a free place or in one in which few others stand, which move; else undefined.
 * None moves for the name of an alliance. On request no place over a line is taken.
 */
export function withOneMore(
  unplaced: UnplacedLabel,
  placed: readonly PlacedLabel[],
  candidatesOf: (unplaced: UnplacedLabel) => Iterable<Candidate>,
  offLines: boolean,
): PlacedLabel[] | undefined {
  const freeOf = (
    label: UnplacedLabel,
    candidates: Iterable<Candidate>,
    others: readonly PlacedLabel[],
  ): PlacedLabel[] | undefined => {
    const isFree = isFreeOf(others);
    const place = firstOf(candidates, (one) => isFree(one) && !(offLines && one.coversLine));
    return place && [...others, placedAt(label, place)];
  };
  const own = candidatesOf(unplaced);
  const found = freeOf(unplaced, own, placed);
  if (found || unplaced.label.role === 'alliance-name') return found;
  for (const candidate of own) {
    const others = placed.filter((one) => boxesOverlap(candidate, one));
    if (others.length > CARDS.label.mostMoved || (offLines && candidate.coversLine)) continue;
    const stay = [
      ...placed.filter((one) => !boxesOverlap(candidate, one)),
      placedAt(unplaced, candidate),
    ];
    const withMoved = others.reduce<PlacedLabel[] | undefined>(
      (before, { unplaced: moved }) => before && freeOf(moved, candidatesOf(moved), before),
      stay,
    );
    if (withMoved) return withMoved;
  }
  return undefined;
}
