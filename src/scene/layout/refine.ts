import { costAround } from './cost.js';
import { moveFamily, moveGroup, moveOne, swap, type Dice, type Move } from './moves.js';
import type { Point } from '../scene.js';
import { boxAt, moveTo, type Placement } from './placement.js';
import { seededRandom } from './random.js';

/** How boldly a layout is changed. */
export interface Boldness {
  /** How far a box is moved at first, in pixels; the reach falls to 4 px in the end. */
  reachPx: number;
  /** How much worse a move may make the picture at first, to leave a poor valley. */
  tolerance: number;
  /** The part of the usual number of moves that is tried. */
  effort: number;
}

/** To find a good picture from what the forces gave. */
export const WHOLE: Boldness = { reachPx: 210, tolerance: 45, effort: 1 };

/** To let groups that were laid out by themselves take each other into account. */
export const MENDING: Omit<Boldness, 'effort'> = { reachPx: 200, tolerance: 60 };

/** To mend a picture that is good already. */
export const TOUCH_UP: Omit<Boldness, 'effort'> = { reachPx: 50, tolerance: 8 };

const LAST_REACH_PX = 4;

/** How often each kind of move is tried; the rest are moves of one box from where it is. */
const CHANCES = { group: 0.03, swap: 0.1, family: 0.15, near: 0.2 };

/** How many moves are tried for each box; fewer in large graphs, where each one costs more. */
function movesPerBox(boxes: number): number {
  return Math.max(60, Math.min(1000, Math.round(80_000 / boxes)));
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

function put(placement: Placement, indexes: readonly number[], places: readonly Point[]): void {
  indexes.forEach((index, position) => {
    const place = places[position];
    if (place) moveTo(placement, index, place);
  });
}

/** Makes a move and takes it back when the picture gets worse by more than the tolerance. */
function tryMove(placement: Placement, { indexes, places }: Move, tolerance: number): void {
  const before = indexes.map((index) => {
    const { x, y } = boxAt(placement, index);
    return { x, y };
  });
  const limit = costTogether(placement, indexes) + tolerance;
  put(placement, indexes, places);
  if (costTogether(placement, indexes, limit) > limit) put(placement, indexes, before);
}

/** Chooses a kind of move for a box by a number from 0 up to 1. */
function chooseMove(
  placement: Placement,
  index: number,
  chance: number,
  reach: number,
  dice: Dice,
): Move {
  let upTo = CHANCES.group;
  if (chance < upTo) return moveGroup(placement, index, reach, dice);
  if (chance < (upTo += CHANCES.swap)) return swap(placement, index, dice);
  if (chance < (upTo += CHANCES.family)) return moveFamily(placement, index, reach, dice);
  return moveOne(placement, index, reach, chance < upTo + CHANCES.near, dice);
}

/**
 * Improves a layout in place. Boxes are moved alone, near a neighbour, with all
 * that hangs on them, with their group, or swapped; a change is kept when the
 * picture gets better, or not worse than a tolerance that falls to nothing
 * (threshold accepting, Dueck and Scheuer, 1990). It removes what forces alone
 * leave behind: lines under boxes, crossings, boxes that touch, strangers in the
 * area of a group. Deterministic; the time grows with boxes times links.
 */
export function refine(placement: Placement, seed: number, boldness: Boldness): void {
  const { boxes } = placement;
  if (boxes.length < 2) return;
  placement.field.follow(boxes);
  const random = seededRandom(seed);
  const dice: Dice = {
    pick: (count) => Math.floor(random() * count),
    around: (spread) => (random() * 2 - 1) * spread,
  };
  const rounds = Math.round(boldness.effort * movesPerBox(boxes.length) * boxes.length);
  for (let round = 0; round < rounds; round++) {
    const remaining = (1 - round / rounds) ** 2;
    const reach = LAST_REACH_PX + (boldness.reachPx - LAST_REACH_PX) * remaining;
    const move = chooseMove(placement, dice.pick(boxes.length), random(), reach, dice);
    tryMove(placement, move, boldness.tolerance * remaining);
  }
}
