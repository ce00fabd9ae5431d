import { overlapArea } from '../../geometry/index.js';
import type { BestFirst } from '../best-first.js';
import type { Steps } from '../../layout/index.js';
import type { MeasureText } from '../text-width.js';
import { breakName } from './break-name.js';
import { withOneMore } from './further-places.js';
import { candidatesOf, type Candidate, type UnplacedLabel } from './label-candidates.js';
import { obstaclesOf, type Surroundings } from './label-obstacles.js';
import { firstOf, isFreeOf, placedAt, type PlacedLabel } from './placed-label.js';
import { CARDS } from './settings.js';

const SETTINGS = CARDS.label;

interface Draft {
  unplaced: UnplacedLabel;
  /** The best first. */
  candidates: Iterable<Candidate>;
  chosen: Candidate;
}

/** Chooses the best place against the present places of the other labels. Returns whether it moved. */
function chooseBest(draft: Draft, others: readonly Draft[]): boolean {
  const before = draft.chosen;
  let best = Infinity;
  for (const candidate of draft.candidates) {
    if (candidate.cost >= best) break;
    let covered = 0;
    for (const other of others) {
      if (other !== draft) covered += overlapArea(candidate, other.chosen, 2);
    }
    const cost = candidate.cost + SETTINGS.covered * covered;
    if (cost < best) [best, draft.chosen] = [cost, candidate];
  }
  return draft.chosen !== before;
}

/** Leaves every label where it is as far as it covers nothing there, else in its best free place; without those that have none. */
function placeInOrder(drafts: readonly Draft[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { unplaced, candidates, chosen } of drafts) {
    const isFree = isFreeOf(placed);
    const place = isFree(chosen) ? chosen : firstOf(candidates, isFree);
    if (place) placed.push(placedAt(unplaced, place));
  }
  return placed;
}

/**
 * Places labels on their lines, or close beside them: free of cards, arrowheads
 * and each other, over as few other lines as can be, near the end that they are
 * about. One that is too wide for all places is in short; one that
 * still has no free place, or covers another line, is looked for one with less paper around it, at more places
 * and beside its line, then for one that another label can leave; it is
 * broken into two lines where nothing else is left, and left out only where it has no free place at all. The result does not depend on the order in which they are given.
 */
export function* placeLabels(
  labels: readonly UnplacedLabel[],
  around: Surroundings,
  measure: MeasureText,
): Steps<PlacedLabel[]> {
  const obstacles = obstaclesOf(around);
  const drafts: Draft[] = [];
  for (const unplaced of [...labels].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    yield;
    const candidates = candidatesOf(unplaced, obstacles, SETTINGS.search, measure);
    const [chosen] = candidates;
    if (chosen) drafts.push({ unplaced, candidates, chosen });
  }
  for (let pass = 0; pass < SETTINGS.passes; pass++) {
    let hasMoved = false;
    for (const draft of drafts) {
      yield;
      hasMoved = chooseBest(draft, drafts) || hasMoved;
    }
    if (!hasMoved) break;
  }
  // Names of alliances, which are drawn as often as they have members, come after what only one line says.
  const rank = ({ unplaced }: Draft): number => Number(unplaced.label.role === 'alliance-name');
  drafts.sort((a, b) => rank(a) - rank(b));
  const further = new Map<UnplacedLabel, BestFirst<Candidate>>();
  const placesOf = (unplaced: UnplacedLabel): BestFirst<Candidate> => {
    const places =
      further.get(unplaced) ?? candidatesOf(unplaced, obstacles, SETTINGS.furtherSearch, measure);
    further.set(unplaced, places);
    return places;
  };
  const budget = { left: SETTINGS.mostTried };
  let placed = placeInOrder(drafts);
  for (const { unplaced } of drafts) {
    const label = placed.find(({ id }) => id === unplaced.id);
    if (label?.coversLine === false) continue;
    const others = placed.filter((one) => one !== label);
    const withIt = yield* withOneMore(unplaced, others, placesOf, label !== undefined, budget);
    if (withIt ?? label) {
      placed = withIt ?? placed;
      continue;
    }
    const lines = unplaced.label.lines.flatMap((line) => breakName(line, 0));
    const broken = { ...unplaced, label: { ...unplaced.label, lines } };
    placed = (yield* withOneMore(broken, placed, placesOf, false, budget)) ?? placed;
  }
  return placed;
}
