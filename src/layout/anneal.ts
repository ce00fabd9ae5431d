import { costAround } from './cost.js';
import {
  moveWithLeaves,
  moveCluster,
  moveOne,
  swap,
  type RandomSource,
  type Move,
} from './moves.js';
import type { Point } from '../geometry/index.js';
import { boxAt, moveTo, type LayoutState } from './layout-state.js';
import { seededRandom } from './random.js';

/** How boldly a layout is changed. */
export interface Schedule {
  /** How far a box is moved at first, in pixels; the reach falls to 4 px in the end. */
  stepPx: number;
  /** How much worse a move may make the picture at first, to leave a poor valley. */
  tolerance: number;
  /** The part of the usual number of moves that is tried. */
  effort: number;
}

/** To find a good picture from what the forces gave. */
export const INITIAL_SCHEDULE: Schedule = { stepPx: 210, tolerance: 45, effort: 1 };

/** To let groups that were laid out by themselves take each other into account. */
export const REPAIR_SCHEDULE: Omit<Schedule, 'effort'> = { stepPx: 200, tolerance: 60 };

/** To mend a picture that is good already. */
export const FINAL_SCHEDULE: Omit<Schedule, 'effort'> = { stepPx: 50, tolerance: 8 };

const LAST_STEP_PX = 4;

/** How often each kind of move is tried; the rest are moves of one box from where it is. */
const CHANCES = { group: 0.03, swap: 0.1, leaves: 0.15, near: 0.2 };

/** How many moves are tried for each box; fewer in large graphs, where each one costs more. */
function movesPerBox(boxes: number): number {
  return Math.max(60, Math.min(1000, Math.round(80_000 / boxes)));
}

/** The cost around several boxes; what lies between two of them counts twice, before and after. */
function costTogether(state: LayoutState, indexes: number[], limit = Infinity): number {
  let cost = 0;
  for (const index of indexes) {
    if (cost > limit) break;
    cost += costAround(state, index, limit - cost);
  }
  return cost;
}

function put(state: LayoutState, indexes: readonly number[], places: readonly Point[]): void {
  indexes.forEach((index, position) => {
    const place = places[position];
    if (place) moveTo(state, index, place);
  });
}

/** Makes a move and takes it back when the picture gets worse by more than the tolerance. */
function tryMove(state: LayoutState, { indexes, places }: Move, tolerance: number): void {
  const before = indexes.map((index) => {
    const { x, y } = boxAt(state, index);
    return { x, y };
  });
  const limit = costTogether(state, indexes) + tolerance;
  put(state, indexes, places);
  if (costTogether(state, indexes, limit) > limit) put(state, indexes, before);
}

/** Chooses a kind of move for a box by a number from 0 up to 1. */
function chooseMove(
  state: LayoutState,
  index: number,
  chance: number,
  step: number,
  random: RandomSource,
): Move {
  let upTo = CHANCES.group;
  if (chance < upTo) return moveCluster(state, index, step, random);
  if (chance < (upTo += CHANCES.swap)) return swap(state, index, random);
  if (chance < (upTo += CHANCES.leaves)) return moveWithLeaves(state, index, step, random);
  return moveOne(state, index, step, chance < upTo + CHANCES.near, random);
}

/**
 * Improves a layout in place. Boxes are moved alone, near a neighbour, with all
 * that hangs on them, with their group, or swapped; a change is kept when the
 * picture gets better, or not worse than a tolerance that falls to nothing
 * (threshold accepting, Dueck and Scheuer, 1990). It removes what forces alone
 * leave behind: lines under boxes, crossings, boxes that touch, strangers in the
 * area of a group. Deterministic; the time grows with boxes times links.
 */
export function anneal(state: LayoutState, seed: number, schedule: Schedule): void {
  const { boxes } = state;
  if (boxes.length < 2) return;
  state.costIndex.follow(boxes);
  const next = seededRandom(seed);
  const random: RandomSource = {
    pick: (count) => Math.floor(next() * count),
    around: (spread) => (next() * 2 - 1) * spread,
  };
  const rounds = Math.round(schedule.effort * movesPerBox(boxes.length) * boxes.length);
  for (let round = 0; round < rounds; round++) {
    const remaining = (1 - round / rounds) ** 2;
    const step = LAST_STEP_PX + (schedule.stepPx - LAST_STEP_PX) * remaining;
    const move = chooseMove(state, random.pick(boxes.length), next(), step, random);
    tryMove(state, move, schedule.tolerance * remaining);
  }
}
