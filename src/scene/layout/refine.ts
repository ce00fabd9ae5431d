import type { Box } from '../geometry.js';
import { costAround } from './cost.js';
import { boxAt, type Placement } from './placement.js';
import { seededRandom } from './random.js';

/** How boldly a layout is changed. */
export interface Boldness {
  /** How far a box is moved at first, in pixels; the reach falls to 8 px in the end. */
  reachPx: number;
  /** How much worse a move may make the picture at first, to leave a poor valley. */
  tolerance: number;
  /** The part of the usual number of moves that is tried. */
  effort: number;
}

/** To find a good picture from what the forces gave. */
export const WHOLE: Boldness = { reachPx: 420, tolerance: 45, effort: 1 };

/** To mend a picture that is good already. */
export const TOUCH_UP: Boldness = { reachPx: 60, tolerance: 4, effort: 0.3 };

const LAST_REACH_PX = 8;
const CHANCE_OF_SWAP = 0.1;
const CHANCE_OF_FAMILY = 0.15;
const CHANCE_NEAR_NEIGHBOUR = 0.2;
const NEIGHBOUR_REACH_PX = 180;

/** How many moves are tried for each box; fewer in large graphs, where each one costs more. */
function movesPerBox(boxes: number): number {
  return Math.max(60, Math.min(1000, Math.round(80_000 / boxes)));
}

/** A box with those that hang on it alone. */
function familyOf({ linksOf }: Placement, index: number): number[] {
  const family = [index];
  for (const { source, target, weight } of linksOf[index] ?? []) {
    const other = source === index ? target : source;
    const pulling = (linksOf[other] ?? []).filter((link) => link.weight > 0);
    if (weight > 0 && pulling.length === 1) family.push(other);
  }
  return family;
}

/** The cost around several boxes; what lies between two of them counts twice, before and after. */
function costTogether(placement: Placement, indexes: number[], limit = Infinity): number {
  let cost = 0;
  for (const index of indexes) {
    if (cost > limit) break;
    cost += costAround(placement, index, limit - cost);
  }
  return cost;
}

/** Changes some boxes and takes it back when the picture gets worse by more than the tolerance. */
function tryChange(
  placement: Placement,
  indexes: number[],
  tolerance: number,
  change: (boxes: Box[]) => void,
): void {
  const boxes = indexes.map((index) => boxAt(placement, index));
  const places = boxes.map(({ x, y }) => ({ x, y }));
  const before = costTogether(placement, indexes);
  change(boxes);
  const limit = before + tolerance;
  if (costTogether(placement, indexes, limit) > limit) {
    boxes.forEach((box, position) => Object.assign(box, places[position]));
  }
}

function swap([a, b]: Box[]): void {
  if (!a || !b) return;
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

/**
 * Improves a layout in place. Boxes are moved alone, near a neighbour, with all
 * that hangs on them, or swapped; a change is kept when the picture gets better,
 * or not worse than a tolerance that falls to nothing (threshold accepting,
 * Dueck and Scheuer, 1990). It removes what forces alone leave behind: lines
 * under boxes, crossings, boxes that touch. Deterministic; the time grows with
 * boxes times links.
 */
export function refine(placement: Placement, seed: number, boldness: Boldness): void {
  const { boxes, linksOf, aspect } = placement;
  if (boxes.length < 2) return;
  const random = seededRandom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const around = (spread: number): number => (random() * 2 - 1) * spread;
  const rounds = Math.round(boldness.effort * movesPerBox(boxes.length) * boxes.length);
  for (let round = 0; round < rounds; round++) {
    const remaining = (1 - round / rounds) ** 2;
    const tolerance = boldness.tolerance * remaining;
    const reach = LAST_REACH_PX + (boldness.reachPx - LAST_REACH_PX) * remaining;
    const index = pick(boxes.length);
    const kind = random();
    if (kind < CHANCE_OF_SWAP) {
      const other = pick(boxes.length);
      if (other !== index) tryChange(placement, [index, other], tolerance, swap);
    } else if (kind < CHANCE_OF_SWAP + CHANCE_OF_FAMILY) {
      const dx = around(reach);
      const dy = around(reach / aspect);
      tryChange(placement, familyOf(placement, index), tolerance, (family) => {
        for (const box of family) {
          box.x += dx;
          box.y += dy;
        }
      });
    } else {
      const own = linksOf[index] ?? [];
      const link = own[pick(own.length)];
      const isNear = link && kind > 1 - CHANCE_NEAR_NEIGHBOUR;
      const centre = isNear
        ? boxAt(placement, link.source === index ? link.target : link.source)
        : boxAt(placement, index);
      const spread = isNear ? Math.max(NEIGHBOUR_REACH_PX, centre.width) : reach;
      const x = centre.x + around(spread);
      const y = centre.y + around(spread / aspect);
      tryChange(placement, [index], tolerance, ([box]) => box && Object.assign(box, { x, y }));
    }
  }
}
