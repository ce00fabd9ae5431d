import type { Point } from '../scene.js';
import { boxAt, type Placement } from './placement.js';

/** Where some boxes would go. */
export interface Move {
  indexes: number[];
  /** For each of them its new place. */
  places: Point[];
}

/** Draws a whole number below a count, and a number between minus and plus a spread. */
export interface Dice {
  pick: (count: number) => number;
  around: (spread: number) => number;
}

const NEIGHBOUR_REACH_PX = 90;

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

/** Moves reach as far sideways as up and down, as measured by the page. */
function aspectOf({ page }: Placement): number {
  return page.width / page.height;
}

function shift(placement: Placement, indexes: number[], reach: number, dice: Dice): Move {
  const dx = dice.around(reach);
  const dy = dice.around(reach / aspectOf(placement));
  const places = indexes.map((index) => {
    const { x, y } = boxAt(placement, index);
    return { x: x + dx, y: y + dy };
  });
  return { indexes, places };
}

/** Moves a box with all that hangs on it. */
export function moveFamily(placement: Placement, index: number, reach: number, dice: Dice): Move {
  return shift(placement, familyOf(placement, index), reach, dice);
}

/** Moves the group of a box as one; a box without a group moves with all that hangs on it. */
export function moveGroup(placement: Placement, index: number, reach: number, dice: Dice): Move {
  const members = placement.groups[placement.groupOf[index] ?? -1];
  return shift(placement, members ?? familyOf(placement, index), reach, dice);
}

/** Lets two boxes change places. */
export function swap(placement: Placement, index: number, dice: Dice): Move {
  const other = dice.pick(placement.boxes.length);
  const { x, y } = boxAt(placement, index);
  const place = boxAt(placement, other);
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
  placement: Placement,
  index: number,
  reach: number,
  near: boolean,
  dice: Dice,
): Move {
  const own = placement.linksOf[index] ?? [];
  const link = near ? own[dice.pick(own.length)] : undefined;
  const centre = link
    ? boxAt(placement, link.source === index ? link.target : link.source)
    : boxAt(placement, index);
  const spread = link ? Math.max(NEIGHBOUR_REACH_PX, centre.width) : reach;
  const x = centre.x + dice.around(spread);
  const y = centre.y + dice.around(spread / aspectOf(placement));
  return { indexes: [index], places: [{ x, y }] };
}
