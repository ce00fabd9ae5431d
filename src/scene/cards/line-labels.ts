import { areaOver, boxesOverlap, isInside, overlapArea, type Box } from '../../geometry/index.js';
import { directionAt, pointAt, type Curve } from '../routing/curve.js';
import type { MeasureText } from '../text-width.js';
import { breakName } from './break-name.js';
import type { LinkLabel } from './drawn-link.js';
import type { FrameSize } from './frame.js';
import { CARDS } from './settings.js';

const SETTINGS = CARDS.label;

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
  label: LinkLabel;
  /** Whether it covers no card and lies inside the frame. */
  isFree: boolean;
  cost: number;
}

interface Draft {
  unplaced: UnplacedLabel;
  candidates: readonly Candidate[];
  chosen: Candidate;
}

/** A label as it is and, where it can be, broken into two lines. */
function variantsOf(label: LinkLabel): LinkLabel[] {
  const [line = '', ...others] = label.lines;
  const lines = others.length > 0 ? [line] : breakName(line, 0);
  return lines.length === 1 ? [label] : [label, { ...label, lines }];
}

/** The space that a label takes. */
function sizeOf({ role, lines }: LinkLabel, measure: MeasureText): FrameSize {
  if (role === 'ring') {
    const diameter = lines[0] === '' ? 2 * CARDS.ringRadius : CARDS.textSize + 4;
    return { width: diameter, height: diameter };
  }
  const width = Math.max(...lines.map((line) => measure(line, CARDS.textSize, 'bold')));
  return { width: width + 4, height: lines.length * CARDS.lineHeight };
}

function liesWithin({ x, y, width, height }: Box, frame: FrameSize): boolean {
  return (
    x >= width / 2 &&
    y >= height / 2 &&
    x + width / 2 <= frame.width &&
    y + height / 2 <= frame.height
  );
}

/** How much of a box lies outside the frame, in square pixels. */
function areaOutside(box: Box, frame: FrameSize): number {
  if (liesWithin(box, frame)) return 0;
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
  const fromEnd = Math.min(length / 2, CARDS.arrowLength + width / 2 + (role === 'share' ? 8 : 0));
  return place === 'target' ? length - fromEnd : fromEnd;
}

/** Whether too little of a line would be seen beside a label on it, as between cards that stand close. */
function hidesLine(size: FrameSize, along: { x: number; y: number }, { length }: Curve): boolean {
  const extent = Math.abs(along.x) * size.width + Math.abs(along.y) * size.height;
  return length - CARDS.arrowLength - extent < SETTINGS.leastVisible;
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
  penalty: number,
): Candidate[] {
  const wanted = wantedLength(label, curve, size);
  const places = Array.from({ length: SETTINGS.places }, (_, index) => {
    return ((index + 0.5) / SETTINGS.places) * curve.length;
  });
  const obstacles = [...around.cards, ...around.arrowheads];
  const isOnCard = (box: Box): boolean => around.cards.some((card) => boxesOverlap(box, card));
  return [wanted, ...places].flatMap((length) => {
    const on = pointAt(curve, length);
    const along = directionAt(curve, length, 6);
    const costOnLine = hidesLine(size, along, curve) ? SETTINGS.hidden : 0;
    return offsetsOf(label, size, along).map((offset, index): Candidate => {
      const box = { x: on.x + offset.x, y: on.y + offset.y, ...size };
      const outside = areaOutside(box, around.frame);
      const cost =
        penalty +
        SETTINGS.covered * (areaOver(box, obstacles, 1) + outside) +
        SETTINGS.crossing * pointsUnder(box, curve, around.curves) +
        (SETTINGS.distance * Math.abs(length - wanted)) / Math.max(1, curve.length) +
        (index === 0 ? costOnLine : SETTINGS.beside);
      return { ...box, label, isFree: outside === 0 && !isOnCard(box), cost };
    });
  });
}

function draftOf(unplaced: UnplacedLabel, around: Surroundings, measure: MeasureText): Draft[] {
  const candidates = variantsOf(unplaced.label)
    .flatMap((label, index) => {
      const size = sizeOf(label, measure);
      const penalty = index === 0 ? 0 : SETTINGS.broken;
      return unplaced.curves.flatMap((curve) => candidatesOn(curve, label, size, around, penalty));
    })
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

/** The names of alliances, which are drawn as often as they have members, come after what only one line says. */
function byImportance(a: Draft, b: Draft): number {
  const rank = ({ unplaced }: Draft): number => Number(unplaced.label.role === 'alliance-name');
  return rank(a) - rank(b) || (a.unplaced.id < b.unplaced.id ? -1 : 1);
}

/** Leaves every label where it is as far as it covers nothing there, else in its best free place, if any. */
function freePlaces(drafts: readonly Draft[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { unplaced, candidates, chosen } of [...drafts].sort(byImportance)) {
    const isFree = (candidate: Candidate): boolean =>
      candidate.isFree && !placed.some((other) => boxesOverlap(candidate, other));
    const place = isFree(chosen) ? chosen : candidates.find(isFree);
    if (!place) continue;
    const { id, of } = unplaced;
    const { label, x, y, width, height } = place;
    placed.push({ id, of, label, x, y, width, height });
  }
  return placed;
}

/**
 * Places labels on their lines, or close beside them: free of cards, arrowheads
 * and each other, over as few other lines as can be, near the end that they are
 * about. One that is too wide for all places is broken into two lines; one that
 * would still cover a card, another label or the border of the frame is left out.
 * The result does not depend on the order in which they are given.
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
  return freePlaces(drafts);
}
