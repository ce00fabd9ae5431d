import { areaOver, boxesOverlap, type Box, type Point } from '../../geometry/index.js';
import { BestFirst, type BoundedGroup } from '../best-first.js';
import { directionAt, pointAt, type Curve } from '../routing/curve.js';
import type { MeasureText } from '../text-width.js';
import type { LinkLabel } from './drawn-link.js';
import type { FrameSize } from './frame.js';
import { near, type Obstacles } from './label-obstacles.js';
import { CARDS } from './settings.js';

const SETTINGS = CARDS.label;
/** The direction of a line is taken over so many pixels of it. */
const DIRECTION_STRETCH = 6;

/** A label on the search for a place. A name that stands for several lines may be on any of them. */
export interface UnplacedLabel {
  id: string;
  /** The id of the line that it is about; of the first one where it stands for several. */
  of: string;
  label: LinkLabel;
  curves: readonly Curve[];
}

/** A place of a label, and what is against it. */
export interface Candidate extends Box {
  label: LinkLabel;
  /** Whether its two lines of text stand above and below the line, which is seen between them. */
  isSplit: boolean;
  /** Whether it covers no card and lies inside the frame. */
  isFree: boolean;
  /** Whether it covers a line that it is not about. */
  coversLine: boolean;
  cost: number;
}

/** How thoroughly the places along a line are searched. */
export interface Search {
  /** How far apart the places are that are tried, in pixels. */
  step: number;
  /** How many places are tried at most; on a long line they are further apart. */
  mostPlaces: number;
  /** Between a text and the border of its label, on every side but above and below a line. */
  padding: number;
  /** How far beside the line a label may stand. */
  gaps: readonly number[];
  /** Whether places that are not free are of no use. */
  onlyFree: boolean;
}

/** A label as it is, in short and in other ways; the name of an alliance in short only where no usual place is good. */
function variantsOf(label: LinkLabel, { onlyFree }: Search): LinkLabel[] {
  const { role, shortLines, otherLines = [] } = label;
  if (!shortLines || (role === 'alliance-name' && !onlyFree)) return [label];
  return [label, ...[shortLines, ...otherLines].map((lines) => ({ ...label, lines }))];
}

/** The space that a label takes. */
function sizeOf({ role, lines }: LinkLabel, { padding }: Search, measure: MeasureText): FrameSize {
  if (role === 'ring') {
    const diameter = lines[0] === '' ? 2 * CARDS.ringRadius : CARDS.textSize + 4;
    return { width: diameter, height: diameter };
  }
  const width = Math.max(...lines.map((line) => measure(line, CARDS.textSize, 'bold')));
  return { width: width + 2 * padding, height: lines.length * CARDS.lineHeight };
}

/** How far from the start of a line a label should be, in pixels. */
function wantedLength(label: LinkLabel, { length }: Curve, { width }: FrameSize): number {
  const { role, place } = label;
  if (place === 'middle') return length / 2;
  const after = role.endsWith('share') ? SETTINGS.after : 0;
  const fromEnd = Math.min(length / 2, CARDS.arrowLength + width / 2 + after);
  return place === 'target' ? length - fromEnd : fromEnd;
}

/** How far a label reaches in a direction, from side to side. */
function extentOf({ width, height }: FrameSize, { x, y }: Point): number {
  return Math.abs(x) * width + Math.abs(y) * height;
}

/** On both sides of a line, the nearest first. */
function offsetsBeside(
  size: FrameSize,
  along: { x: number; y: number },
  gaps: readonly number[],
): { x: number; y: number }[] {
  const across = { x: -along.y, y: along.x };
  const reach = extentOf(size, across) / 2;
  const distances = gaps.flatMap((gap) => [reach + gap, -reach - gap]);
  return distances.map((px) => ({ x: across.x * px, y: across.y * px }));
}

/** Places along a line as lengths from its start, at even distances. */
function placesAlong({ length }: Curve, { step, mostPlaces }: Search): number[] {
  const count = Math.min(mostPlaces, Math.ceil(length / step));
  return Array.from({ length: count }, (_, index) => ((index + 0.5) / count) * length);
}

/** The places on a line and beside it, from the wanted one, each with what it costs at least. */
function placesOn(
  curve: Curve,
  label: LinkLabel,
  size: FrameSize,
  around: Obstacles,
  search: Search,
  penalty: number,
): BoundedGroup<Candidate>[] {
  const wanted = wantedLength(label, curve, size);
  // Beside a line, the middle of a label is at most half its size and a gap away from it.
  const reach = Math.max(...search.gaps) + size.width + size.height;
  // A name is understood on its line, or right beside it, alone: further away it names another one.
  const isName = label.role === 'alliance-name';
  const gaps = isName ? search.gaps.slice(0, 1) : search.gaps;
  const { forbidden, arrowheads, points } = near(curve.bounds, reach, around);
  const candidateAt = ({ x, y }: Point, extraCost: number, isSplit = false): Candidate[] => {
    const height = size.height + (isSplit ? SETTINGS.between : 0);
    const box = { x, y, width: size.width, height };
    const isFree = !forbidden.some((other) => boxesOverlap(box, other));
    if (search.onlyFree && !isFree) return [];
    // Points stand close, but not at every pixel of a line.
    const covered = points.countInside({ x, y, width: size.width + 2, height: height + 2 }, curve);
    // A name that no line lacks is not looked for any longer where it would hide one.
    if (covered > 0 && isName && search.onlyFree) return [];
    const cost =
      extraCost +
      SETTINGS.covered * (areaOver(box, forbidden, 1) + areaOver(box, arrowheads, 1)) +
      (covered > 0 ? SETTINGS.line + covered : 0);
    return [{ ...box, label, isSplit, isFree, coversLine: covered > 0, cost }];
  };
  const onLine = (length: number, cost: number): Candidate[] => {
    // Two lines of text leave a line that is level between them to be seen.
    const along = directionAt(curve, length, size.width);
    const isSplit = label.lines.length === 2 && Math.abs(along.y) * size.width <= SETTINGS.level;
    // Too little of a line may be seen beside a label on it, as between cards that stand close.
    const seen = curve.length - CARDS.arrowLength - extentOf(size, along);
    const hides = !isSplit && seen < SETTINGS.leastVisible ? SETTINGS.hidden : 0;
    return candidateAt(pointAt(curve, length), cost + hides, isSplit);
  };
  const beside = (length: number, cost: number): Candidate[] => {
    const on = pointAt(curve, length);
    const along = directionAt(curve, length, DIRECTION_STRETCH);
    return offsetsBeside(size, along, gaps).flatMap((offset, index) => {
      const at = { x: on.x + offset.x, y: on.y + offset.y };
      return candidateAt(at, cost + SETTINGS.beside * Math.floor(index / 2));
    });
  };
  return [wanted, ...placesAlong(curve, search)].flatMap((length) => {
    const cost =
      penalty + (SETTINGS.distance * Math.abs(length - wanted)) / Math.max(1, curve.length);
    const group = { leastCost: cost, compute: () => onLine(length, cost) };
    // A ring is always on its line.
    if (label.role === 'ring') return [group];
    const costBeside = cost + SETTINGS.beside;
    return [group, { leastCost: costBeside, compute: () => beside(length, costBeside) }];
  });
}

/** The places of a label on its lines and close beside them, the best first. */
export function candidatesOf(
  unplaced: UnplacedLabel,
  around: Obstacles,
  search: Search,
  measure: MeasureText,
): BestFirst<Candidate> {
  return new BestFirst(
    variantsOf(unplaced.label, search).flatMap((label, index) => {
      const size = sizeOf(label, search, measure);
      const penalty = index === 0 ? 0 : SETTINGS.broken;
      return unplaced.curves.flatMap((curve) =>
        placesOn(curve, label, size, around, search, penalty),
      );
    }),
  );
}
