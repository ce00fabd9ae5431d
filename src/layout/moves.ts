import type { Point } from '../geometry/index.js';
import { boxAt, type LayoutState } from './layout-state.js';
import { LAYOUT_SETTINGS } from './settings.js';

/** New positions for some boxes. */
export interface Move {
  indexes: number[];
  /** For each of them its new position. */
  positions: Point[];
}

/** Draws a whole number below a count, and a number between minus and plus a spread. */
export interface RandomSource {
  pick: (count: number) => number;
  around: (spread: number) => number;
}

/** A box with its leaves: those that are tied to it alone. */
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
  const positions = indexes.map((index) => {
    const { x, y } = boxAt(state, index);
    return { x: x + dx, y: y + dy };
  });
  return { indexes, positions };
}

/** Moves a box with its leaves. */
export function moveWithLeaves(
  state: LayoutState,
  index: number,
  step: number,
  random: RandomSource,
): Move {
  return shift(state, withLeaves(state, index), step, random);
}

/** Moves the group of a box as one; a box without a group moves with its leaves. */
export function moveCluster(
  state: LayoutState,
  index: number,
  step: number,
  random: RandomSource,
): Move {
  const members = state.groups[state.groupOf[index] ?? -1];
  return shift(state, members ?? withLeaves(state, index), step, random);
}

/** Swaps two boxes. */
export function swap(state: LayoutState, index: number, random: RandomSource): Move {
  const other = random.pick(state.boxes.length);
  const { x, y } = boxAt(state, index);
  const target = boxAt(state, other);
  return {
    indexes: [index, other],
    positions: [
      { x: target.x, y: target.y },
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
  const spread = edge ? Math.max(LAYOUT_SETTINGS.anneal.neighbourStepPx, centre.width) : step;
  const x = centre.x + random.around(spread);
  const y = centre.y + random.around(spread / aspectOf(state));
  return { indexes: [index], positions: [{ x, y }] };
}
