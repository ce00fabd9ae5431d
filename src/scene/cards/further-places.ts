import { boxesOverlap } from '../../geometry/index.js';
import type { Candidate, UnplacedLabel } from './label-candidates.js';
import { firstOf, isFreeOf, placedAt, type PlacedLabel } from './placed-label.js';
import { CARDS } from './settings.js';

/** The labels with one more, in a free place or in one in which few others stand, which move; else undefined.
 * On request no place over a line is taken. */
export function withOneMore(
  unplaced: UnplacedLabel,
  placed: readonly PlacedLabel[],
  byId: ReadonlyMap<string, UnplacedLabel>,
  candidatesOf: (unplaced: UnplacedLabel) => Iterable<Candidate>,
  offLines: boolean,
): PlacedLabel[] | undefined {
  const freeOf = (
    label: UnplacedLabel,
    others: readonly PlacedLabel[],
  ): PlacedLabel[] | undefined => {
    const isFree = isFreeOf(others);
    const place = firstOf(
      candidatesOf(label),
      (one) => isFree(one) && !(offLines && one.coversLine),
    );
    return place && [...others, placedAt(label, place)];
  };
  const found = freeOf(unplaced, placed);
  if (found) return found;
  for (const candidate of candidatesOf(unplaced)) {
    if (offLines && candidate.coversLine) continue;
    const others = placed.filter((one) => boxesOverlap(candidate, one));
    if (others.length > CARDS.label.mostMoved) continue;
    const stay = [...placed.filter((one) => !others.includes(one)), placedAt(unplaced, candidate)];
    const withMoved = others.reduce<PlacedLabel[] | undefined>((before, { id }) => {
      const moved = byId.get(id);
      return before && moved && freeOf(moved, before);
    }, stay);
    if (withMoved) return withMoved;
  }
  return undefined;
}
