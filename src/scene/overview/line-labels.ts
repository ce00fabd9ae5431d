import { areaOver, boxesOverlap, isInside, overlapArea, type Box } from '../../geometry/index.js';
import { directionAt, pointAt, type Curve } from '../routing/curve.js';
import type { MeasureText } from '../text-width.js';
import type { LinkLabel } from './drawn-links.js';
import type { FrameSize } from './frame.js';
import { OVERVIEW } from './settings.js';

const SETTINGS = OVERVIEW.label;

/** A label on the search for a place. A name that stands for several lines may be on any of them. */
export interface UnplacedLabel {
  id: string;
  /** The id of the line that it is about; of the first one where it stands for several. */
  of: string;
  label: LinkLabel;
  curves: readonly Curve[];
}

export interface PlacedLabel extends Box {
  id: string;
  of: string;
  label: LinkLabel;
}

/** What is in the way of labels. */
export interface Surroundings {
  cards: readonly Box[];
  arrowheads: readonly Box[];
  curves: readonly Curve[];
  frame: FrameSize;
}

interface Candidate extends Box {
  /** How much of cards, arrowheads and the outside it covers, in square pixels. */
  covered: number;
  cost: number;
}

interface Draft {
  unplaced: UnplacedLabel;
  candidates: readonly Candidate[];
  chosen: Candidate;
}

/** The space that a label takes. */
function sizeOf({ role, lines }: LinkLabel, measure: MeasureText): FrameSize {
  if (role === 'ring') {
    const diameter = lines[0] === '' ? 2 * OVERVIEW.ringRadius : OVERVIEW.textSize + 4;
    return { width: diameter, height: diameter };
  }
  const width = Math.max(...lines.map((line) => measure(line, OVERVIEW.textSize, 'bold')));
  return { width: width + 4, height: lines.length * OVERVIEW.card.lineHeight };
}

/** How much of a box lies outside the frame, in square pixels. */
function areaOutside(box: Box, frame: FrameSize): number {
  const shared = (middle: number, size: number, end: number): number =>
    Math.min(middle + size / 2, end) - Math.max(middle - size / 2, 0);
  const width = Math.max(0, shared(box.x, box.width, frame.width));
  const height = Math.max(0, shared(box.y, box.height, frame.height));
  return box.width * box.height - width * height;
}

/** How many points of other lines lie under a box. */
function pointsUnder(box: Box, own: Curve, curves: readonly Curve[]): number {
  let count = 0;
  for (const curve of curves) {
    if (curve === own || !boxesOverlap(curve.bounds, box, 1)) continue;
    for (const point of curve.points) if (isInside(point, box)) count += 1;
  }
  return count;
}

/** How far from the start of a line a label should be, in pixels. */
function wantedLength({ role, place }: LinkLabel, { length }: Curve, { width }: FrameSize): number {
  if (place === 'middle') return length / 2;
  const fromEnd = Math.min(
    length / 2,
    OVERVIEW.arrowLength + width / 2 + (role === 'share' ? 8 : 0),
  );
  return place === 'target' ? length - fromEnd : fromEnd;
}

/** On the line and on both sides of it. A ring is always on its line. */
function offsetsOf(
  label: LinkLabel,
  size: FrameSize,
  along: { x: number; y: number },
): { x: number; y: number }[] {
  const onLine = { x: 0, y: 0 };
  if (label.role === 'ring') return [onLine];
  const across = { x: -along.y, y: along.x };
  const reach = (Math.abs(across.x) * size.width + Math.abs(across.y) * size.height) / 2;
  const away = reach + SETTINGS.besideGap;
  return [onLine, ...[away, -away].map((px) => ({ x: across.x * px, y: across.y * px }))];
}

function candidatesOn(
  curve: Curve,
  label: LinkLabel,
  size: FrameSize,
  around: Surroundings,
): Candidate[] {
  const wanted = wantedLength(label, curve, size);
  const obstacles = [...around.cards, ...around.arrowheads];
  const places = Array.from({ length: SETTINGS.places }, (_, index) => {
    return ((index + 0.5) / SETTINGS.places) * curve.length;
  });
  return [wanted, ...places].flatMap((length) => {
    const on = pointAt(curve, length);
    return offsetsOf(label, size, directionAt(curve, length, 6)).map((offset, index): Candidate => {
      const box = { x: on.x + offset.x, y: on.y + offset.y, ...size };
      const covered = areaOver(box, obstacles, 1) + areaOutside(box, around.frame);
      const cost =
        SETTINGS.covered * covered +
        SETTINGS.crossing * pointsUnder(box, curve, around.curves) +
        (SETTINGS.distance * Math.abs(length - wanted)) / Math.max(1, curve.length) +
        (index === 0 ? 0 : SETTINGS.beside);
      return { ...box, covered, cost };
    });
  });
}

function draftOf(unplaced: UnplacedLabel, around: Surroundings, measure: MeasureText): Draft[] {
  const size = sizeOf(unplaced.label, measure);
  const candidates = unplaced.curves
    .flatMap((curve) => candidatesOn(curve, unplaced.label, size, around))
    .sort((a, b) => a.cost - b.cost);
  const [chosen] = candidates;
  return chosen ? [{ unplaced, candidates, chosen }] : [];
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

/**
 * Places labels on their lines, or close beside them: free of cards, arrowheads
 * and each other, over as few other lines as can be, near the end that they are
 * about. The name of an alliance for which there is no free place is left out. The result does not depend on the order in which they are given.
 */
export function placeLabels(
  labels: readonly UnplacedLabel[],
  around: Surroundings,
  measure: MeasureText,
): PlacedLabel[] {
  const drafts = [...labels]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((label) => draftOf(label, around, measure));
  for (let pass = 0; pass < SETTINGS.passes; pass++) {
    let hasMoved = false;
    for (const draft of drafts) hasMoved = chooseBest(draft, drafts) || hasMoved;
    if (!hasMoved) break;
  }
  const isFree = (draft: Draft): boolean =>
    draft.unplaced.label.role !== 'alliance-name' ||
    (draft.chosen.covered === 0 &&
      !drafts.some((other) => other !== draft && boxesOverlap(draft.chosen, other.chosen)));
  return drafts
    .filter(isFree)
    .map(({ unplaced: { id, of, label }, chosen: { x, y, width, height } }) => {
      return { id, of, label, x, y, width, height };
    });
}
