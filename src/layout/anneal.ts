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
import { boxAt, moveTo, syncIndexes, type LayoutState } from './layout-state.js';
import { seededRandom } from './random.js';
import { LAYOUT_SETTINGS } from './settings.js';

const SETTINGS = LAYOUT_SETTINGS.anneal;

/** How a layout is annealed. */
export interface Schedule {
  /** How far a box is moved at first, in pixels; the step falls to 4 px in the end. */
  stepPx: number;
  /** By how much a move may raise the cost at first, to leave a local minimum. */
  tolerance: number;
  /** The part of the usual number of moves that is tried. */
  effort: number;
}

/**
 * How many moves are tried. A move compares a box with all others and its edges
 * with all edges, so dense and large graphs get fewer: the whole is bounded.
 */
function moveCount({ boxes, edges }: LayoutState): number {
  const { inAll, mostPerBox } = SETTINGS.moves;
  const degree = (2 * edges.length) / boxes.length;
  const comparisons = boxes.length + (degree + 1) * (boxes.length + edges.length);
  return Math.min(inAll, mostPerBox * boxes.length, SETTINGS.comparisons / comparisons);
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

function put(state: LayoutState, indexes: readonly number[], positions: readonly Point[]): void {
  indexes.forEach((index, at) => {
    const position = positions[at];
    if (position) moveTo(state, index, position);
  });
}

/** Makes a move and takes it back when the cost rises by more than the tolerance. */
function tryMove(state: LayoutState, { indexes, positions }: Move, tolerance: number): void {
  const before = indexes.map((index) => {
    const { x, y } = boxAt(state, index);
    return { x, y };
  });
  const limit = costTogether(state, indexes) + tolerance;
  put(state, indexes, positions);
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
  let upTo = SETTINGS.shares.cluster;
  if (chance < upTo) return moveCluster(state, index, step, random);
  if (chance < (upTo += SETTINGS.shares.swap)) return swap(state, index, random);
  if (chance < (upTo += SETTINGS.shares.leaves)) return moveWithLeaves(state, index, step, random);
  return moveOne(state, index, step, chance < upTo + SETTINGS.shares.near, random);
}

/**
 * Improves a layout in place by simulated annealing. Boxes are moved alone, near
 * a neighbour, with their leaves, with their group, or swapped; a move is kept
 * when the cost falls, or rises by less than a tolerance that falls to nothing
 * (threshold accepting, Dueck and Scheuer, 1990). It removes what forces alone
 * leave behind: edges under boxes, crossings, boxes that touch, intruders in the
 * hull of a group. Deterministic, and bounded whatever the size of the graph.
 */
export function anneal(state: LayoutState, seed: number, schedule: Schedule): void {
  const { boxes } = state;
  if (boxes.length < 2) return;
  syncIndexes(state);
  const next = seededRandom(seed);
  const random: RandomSource = {
    pick: (count) => Math.floor(next() * count),
    around: (spread) => (next() * 2 - 1) * spread,
  };
  const rounds = Math.round(schedule.effort * moveCount(state));
  for (let round = 0; round < rounds; round++) {
    const remaining = (1 - round / rounds) ** 2;
    const step = SETTINGS.lastStepPx + (schedule.stepPx - SETTINGS.lastStepPx) * remaining;
    const move = chooseMove(state, random.pick(boxes.length), next(), step, random);
    tryMove(state, move, schedule.tolerance * remaining);
  }
}
