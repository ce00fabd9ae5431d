import { Block } from './block.js';
import { positionOf, slackOf, type Separation, type Variable } from './variable.js';

/** A separation that is missed by less is kept. */
const TOLERANCE = 1e-7;

/** How often blocks are split and merged again at most; mostly twice or three times are enough. */
const MOST_ROUNDS = 24;

/** A variable in a block of its own. */
export function createVariable(desired: number): Variable {
  const block = new Block();
  const variable: Variable = { desired, offset: 0, block, before: [], after: [] };
  block.add([variable]);
  return variable;
}

/** Adds a separation between two variables. */
export function createSeparation(left: Variable, right: Variable, gap: number): Separation {
  const separation = { left, right, gap, isActive: false, multiplier: 0 };
  left.before.push(separation);
  right.after.push(separation);
  return separation;
}

/** Joins the blocks of a separation so that it is just kept; the smaller block moves into the larger one. */
function merge(separation: Separation): void {
  const { left, right, gap } = separation;
  const distance = left.offset + gap - right.offset;
  separation.isActive = true;
  if (left.block.variables.length >= right.block.variables.length) {
    left.block.takeOver(right.block, distance);
  } else {
    right.block.takeOver(left.block, -distance);
  }
}

/** Divides a block where a separation held it together. */
function split(separation: Separation): void {
  separation.isActive = false;
  const { block } = separation.left;
  for (const variable of [separation.left, separation.right]) {
    new Block().add(block.part(variable));
  }
}

/**
 * Makes room for a separation within one block: the weakest separation on the
 * path between both gives way. False when the path shows that it cannot be kept.
 */
function giveWay({ left, right }: Separation): boolean {
  left.block.mostWrong();
  let weakest: Separation | undefined;
  for (const { separation, isForward } of left.block.path(left, right)) {
    if (isForward && separation.multiplier < (weakest?.multiplier ?? Infinity)) {
      weakest = separation;
    }
  }
  if (!weakest) return false;
  split(weakest);
  return true;
}

/** Merges blocks until every separation is kept. Those that cannot be are left out. */
function satisfy(separations: readonly Separation[]): void {
  const impossible = new Set<Separation>();
  let isChanged = true;
  for (let round = 0; isChanged && round < MOST_ROUNDS; round++) {
    isChanged = false;
    for (const separation of separations) {
      if (separation.isActive || impossible.has(separation)) continue;
      if (slackOf(separation) >= -TOLERANCE) continue;
      isChanged = true;
      const isWithin = separation.left.block === separation.right.block;
      if (isWithin && !giveWay(separation)) impossible.add(separation);
      else if (slackOf(separation) < -TOLERANCE) merge(separation);
    }
  }
}

/** Divides every block that holds together what would rather be apart. Returns whether there was one. */
function refine(variables: readonly Variable[]): boolean {
  let isChanged = false;
  for (const block of new Set(variables.map((variable) => variable.block))) {
    const wrong = block.mostWrong();
    if (!wrong) continue;
    split(wrong);
    isChanged = true;
  }
  return isChanged;
}

/**
 * Positions that keep all separations and deviate from the desired ones by the
 * smallest sum of squares, to a number of rounds (variable placement with
 * separation constraints: Dwyer, Marriott and Stuckey, 2005). The separations
 * must not contradict one another.
 */
export function separateVariables(
  variables: readonly Variable[],
  separations: readonly Separation[],
): number[] {
  satisfy(separations);
  for (let round = 0; round < MOST_ROUNDS && refine(variables); round++) satisfy(separations);
  return variables.map(positionOf);
}
