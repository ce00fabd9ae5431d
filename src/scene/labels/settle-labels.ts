import { BoxGrid, overlapArea } from '../../geometry/index.js';
import type { Steps } from '../../layout/index.js';
import type { LabelCandidate } from './label-candidates.js';
import { LABELS } from './settings.js';

/** A label on the search for its place. */
export interface LabelState {
  /** The places that it may take, the cheapest first. */
  candidates: Iterable<LabelCandidate>;
  /** Those that it may take as well where it would be covered at all of them. */
  fallback: () => Iterable<LabelCandidate>;
  /** The place that it has at present. */
  chosen: LabelCandidate;
}

/** Labels at their present places, which are found by place. */
class PlacedLabels {
  readonly #labels: readonly LabelState[];
  readonly #grid = new BoxGrid();

  constructor(labels: readonly LabelState[]) {
    this.#labels = labels;
    for (const [index, { chosen }] of labels.entries()) this.#grid.set(index, chosen);
  }

  /** The area that a place of a label shares with all other labels. */
  areaOver(index: number, place: LabelCandidate, margin: number): number {
    let area = 0;
    for (const other of this.#grid.overlapping(place, margin)) {
      const label = this.#labels[other];
      if (label && other !== index) area += overlapArea(place, label.chosen, margin);
    }
    return area;
  }

  isIllegible(index: number, { chosen }: LabelState): boolean {
    const covered = chosen.hidden + this.areaOver(index, chosen, 0);
    return covered > LABELS.legibleCovered * chosen.width * chosen.height;
  }

  /** Gives a label its best place against the present ones of all others, and returns whether that is another one. */
  improve(index: number, label: LabelState): boolean {
    const before = label.chosen;
    let best = Infinity;
    for (const candidate of label.candidates) {
      // The cheapest come first.
      if (candidate.cost >= best) break;
      const over = this.areaOver(index, candidate, LABELS.spacing);
      const total = candidate.cost + LABELS.costOfLabel * over;
      if (total < best) [best, label.chosen] = [total, candidate];
    }
    if (label.chosen === before) return false;
    this.#grid.set(index, label.chosen);
    return true;
  }

  /** Gives labels their best places in turn, a few times over, until none moves. */
  *settle(labels: readonly (readonly [number, LabelState])[]): Steps<void> {
    for (let pass = 0; pass < LABELS.passes; pass++) {
      let moved = false;
      for (const [index, label] of labels) {
        if (this.improve(index, label)) moved = true;
        yield;
      }
      if (!moved) return;
    }
  }
}

/**
 * Settles labels in their places, in several steps for each: first at the usual ones, then
 * those that cannot be read there at further ones. Each is compared with what is near it alone.
 */
export function* settleLabels(labels: readonly LabelState[]): Steps<void> {
  const placed = new PlacedLabels(labels);
  const all = [...labels.entries()];
  yield* placed.settle(all);
  const illegible = all.filter(([index, label]) => placed.isIllegible(index, label));
  for (const [, label] of illegible) label.candidates = label.fallback();
  yield* placed.settle(illegible);
}
