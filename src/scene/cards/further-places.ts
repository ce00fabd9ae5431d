import { boxesOverlap } from '../../geometry/index.js';
import { LazyList } from '../lazy-list.js';
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
  function* find(label: UnplacedLabel): Iterable<Standing> {
    for (const candidate of candidatesOf(label)) {
      budget.left -= 1;
      if (!candidate.isFree || (offLines && candidate.coversLine)) continue;
      const others = placed.filter((one) => one.unplaced !== label && boxesOverlap(candidate, one));
      if (others.length <= mostMoved) yield { candidate, others };
    }
  }
  const found = new Map<UnplacedLabel, LazyList<Standing>>();
  const standingsOf = (label: UnplacedLabel): Iterable<Standing> => {
    const list = found.get(label) ?? new LazyList(find(label));
    found.set(label, list);
    return list;
  };
  const free = firstOf(standingsOf(unplaced), ({ others }) => others.length === 0);
  if (free) return [...placed, placedAt(unplaced, free.candidate)];
  if (unplaced.label.role === 'alliance-name') return undefined;
  // The same few stand in the way of many places, and most of them have nowhere to go.
  const exits = new Map<string, LazyList<Candidate>[]>();
  const exitsOf = (others: readonly PlacedLabel[]): LazyList<Candidate>[] => {
    const key = others.map(({ id }) => id).join(' ');
    const known = exits.get(key) ?? others.map((one) => new LazyList(exitsFor(one, others)));
    exits.set(key, known);
    return known;
  };
  /** Where one may go when all of some labels leave their places. */
  function* exitsFor(one: PlacedLabel, leaving: readonly PlacedLabel[]): Iterable<Candidate> {
    for (const { candidate, others } of standingsOf(one.unplaced)) {
      if (others.every((other) => leaving.includes(other))) yield candidate;
    }
  }
  for (const { candidate, others } of standingsOf(unplaced)) {
    if (budget.left < 0) return undefined;
    yield;
    const all = [placedAt(unplaced, candidate)];
    for (const [index, places] of exitsOf(others).entries()) {
      const place = firstOf(places, (one) => !all.some((other) => boxesOverlap(one, other)));
      const moved = others[index]?.unplaced;
      if (place && moved) all.push(placedAt(moved, place));
    }
    if (all.length === others.length + 1) {
      return [...placed.filter((one) => !others.includes(one)), ...all];
    }
  }
  return undefined;
}
