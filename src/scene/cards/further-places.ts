import { boxesOverlap } from '../../geometry/index.js';
import type { Steps } from '../../layout/index.js';
import type { Candidate, UnplacedLabel } from './label-candidates.js';
import { firstOf, placedAt, type PlacedLabel } from './placed-label.js';
import { CARDS } from './settings.js';

const { mostMoved } = CARDS.label;

/** A place of a label, and the few others that stand there. */
interface Standing {
  candidate: Candidate;
  others: readonly PlacedLabel[];
}

/** How many more places are looked at so that labels move, which takes long where hundreds stand close. */
export interface Budget {
  left: number;
}

/**
 * The labels with one more, in a free place or in one in which few others stand, which move; else undefined.
 * None moves for the name of an alliance, nor once the budget is spent. On request no place over a line is taken.
 */
export function* withOneMore(
  unplaced: UnplacedLabel,
  placed: readonly PlacedLabel[],
  candidatesOf: (unplaced: UnplacedLabel) => Iterable<Candidate>,
  offLines: boolean,
  budget: Budget,
): Steps<PlacedLabel[] | undefined> {
  const standingAt = (label: UnplacedLabel, candidate: Candidate): Standing | undefined => {
    budget.left -= 1;
    if (!candidate.isFree || (offLines && candidate.coversLine)) return undefined;
    const others = placed.filter((one) => one.unplaced !== label && boxesOverlap(candidate, one));
    return others.length <= mostMoved ? { candidate, others } : undefined;
  };
  function* standingsOf(label: UnplacedLabel): Iterable<Standing> {
    for (const candidate of candidatesOf(label)) {
      const standing = standingAt(label, candidate);
      if (standing) yield standing;
    }
  }
  for (const candidate of candidatesOf(unplaced)) {
    if (standingAt(unplaced, candidate)?.others.length === 0) {
      return [...placed, placedAt(unplaced, candidate)];
    }
    // Among many lines, all places may be looked at in vain.
    yield;
  }
  if (unplaced.label.role === 'alliance-name') return undefined;
  for (const { candidate, others } of standingsOf(unplaced)) {
    if (budget.left < 0) return undefined;
    yield;
    const all = [placedAt(unplaced, candidate)];
    for (const { unplaced: moved } of others) {
      // Those that leave their places make them free for one another.
      const place = firstOf(
        standingsOf(moved),
        (one) =>
          one.others.every((other) => others.includes(other)) &&
          !all.some((other) => boxesOverlap(one.candidate, other)),
      );
      if (!place) break;
      all.push(placedAt(moved, place.candidate));
    }
    if (all.length > others.length) {
      return [...placed.filter((one) => !others.includes(one)), ...all];
    }
  }
  return undefined;
}
