import { Block } from './block.js';
import { Borders } from './borders.js';
import { positionOf, type Separation, type Variable } from './variable.js';

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

/** The variables in an order in which each comes after all that must be to its left. */
function fromLeft(variables: readonly Variable[]): Variable[] {
  const waitsFor = new Map(variables.map((variable) => [variable, variable.after.length]));
  const order = variables.filter(({ after }) => after.length === 0);
  for (const { before } of order) {
    for (const { right } of before) {
      const left = (waitsFor.get(right) ?? 0) - 1;
      waitsFor.set(right, left);
      if (left === 0) order.push(right);
    }
  }
  return order;
}

/** Blocks of variables, which come together where a separation is missed and part where one holds together what would rather be apart. */
class Blocks {
  readonly #borders = { left: new Borders('left'), right: new Borders('right') };

  /** Merges the block of a variable with what is on one side of it, until all separations from that are kept. */
  settle(variable: Variable, side: 'left' | 'right'): void {
    for (;;) {
      const missed = this.#borders[side].mostMissed(variable.block);
      if (!missed) return;
      this.#merge(missed);
    }
  }

  /** Divides a block at a separation: first the left part moves away, then the right one. */
  split(separation: Separation): void {
    const { left, right } = separation;
    const { block } = left;
    separation.isActive = false;
    for (const borders of Object.values(this.#borders)) borders.forget(block);
    for (const variable of [left, right]) new Block().add(block.part(variable));
    right.block.position = block.position;
    this.settle(left, 'left');
    right.block.rest();
    this.settle(right, 'right');
  }

  /** Joins the blocks of a separation so that it is just kept; the smaller block moves into the larger one. */
  #merge(separation: Separation): void {
    const { left, right, gap } = separation;
    const distance = left.offset + gap - right.offset;
    separation.isActive = true;
    const isLeftLarger = left.block.variables.length >= right.block.variables.length;
    const [large, small] = isLeftLarger ? [left.block, right.block] : [right.block, left.block];
    for (const borders of Object.values(this.#borders)) borders.takeOver(large, small);
    large.takeOver(small, isLeftLarger ? distance : -distance);
  }
}

/**
 * Positions that keep all separations and deviate from the desired ones by the
 * smallest sum of squares, to a number of rounds (variable placement with
 * separation constraints: Dwyer, Marriott and Stuckey, 2005). The separations
 * must not contradict one another.
 */
export function separateVariables(variables: readonly Variable[]): number[] {
  const blocks = new Blocks();
  // What is missed most is merged first, so that nothing is missed within a block.
  for (const variable of fromLeft(variables)) blocks.settle(variable, 'left');
  for (let round = 0, isDone = false; !isDone && round < MOST_ROUNDS; round++) {
    isDone = true;
    for (const block of new Set(variables.map((variable) => variable.block))) {
      const wrong = block.mostWrong();
      // It may have been merged with another one meanwhile.
      if (!wrong || wrong.left.block !== block) continue;
      blocks.split(wrong);
      isDone = false;
    }
  }
  return variables.map(positionOf);
}
