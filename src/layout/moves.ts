import type { Point } from '../geometry/index.js';
import { boxAt, type LayoutState } from './layout-state.js';

/** Where some boxes would go. */
export interface Move {
  indexes: number[];
  /** For each of them its new place. */
  places: Point[];
}

/** Draws a whole number below a count, and a number between minus and plus a spread. */
export interface RandomSource {
  pick: (count: number) => number;
  around: (spread: number) => number;
}

const NEIGHBOUR_STEP_PX = 90;

/** A box with those that hang on it alone. */
function withLeaves({ edgesOf }: LayoutState, index: number): number[] {
  const leaves = [index];
  for (const { source, target, weight } of edgesOf[index] ?? []) {
    const other = source === index ? target : source;
    const pulling = (edgesOf[other] ?? []).filter((edge) => edge.weight > 0);
    if (weight > 0 && pulling.length === 1) leaves.push(other);
  }
  return leaves;
}

/** Moves reach as far sideways as up and down, as measured by the page. */
function aspectOf({ page }: LayoutState): number {
  return page.width / page.height;
}

function shift(state: LayoutState, indexes: number[], step: number, random: RandomSource): Move {
  const dx = random.around(step);
  const dy = random.around(step / aspectOf(state));
  const places = indexes.map((index) => {
    const { x, y } = boxAt(state, index);
    return { x: x + dx, y: y + dy };
  });
  return { indexes, places };
}

/** Moves a box with all that hangs on it. */
export function moveWithLeaves(
  state: LayoutState,
  index: number,
  step: number,
  random: RandomSource,
): Move {
  return shift(state, withLeaves(state, index), step, random);
}

/** Moves the group of a box as one; a box without a group moves with all that hangs on it. */
export function moveCluster(
  state: LayoutState,
  index: number,
  step: number,
  random: RandomSource,
): Move {
  const members = state.groups[state.groupOf[index] ?? -1];
  return shift(state, members ?? withLeaves(state, index), step, random);
}

/** Lets two boxes change places. */
export function swap(state: LayoutState, index: number, random: RandomSource): Move {
  const other = random.pick(state.boxes.length);
  const { x, y } = boxAt(state, index);
  const place = boxAt(state, other);
  return {
    indexes: [index, other],
    places: [
      { x: place.x, y: place.y },
      { x, y },
    ],
  };
}

/** Moves one box, from where it is or, `near`, to the side of one that it is tied to. */
export function moveOne(
  state: LayoutState,
  index: number,
  step: number,
  near: boolean,
  random: RandomSource,
): Move {
  const own = state.edgesOf[index] ?? [];
  const edge = near ? own[random.pick(own.length)] : undefined;
  const centre = edge
    ? boxAt(state, edge.source === index ? edge.target : edge.source)
    : boxAt(state, index);
  const spread = edge ? Math.max(NEIGHBOUR_STEP_PX, centre.width) : step;
  const x = centre.x + random.around(spread);
  const y = centre.y + random.around(spread / aspectOf(state));
  return { indexes: [index], places: [{ x, y }] };
}
