import type { Block } from './block.js';

/** A separation that is missed by less is kept. */
export const TOLERANCE = 1e-7;

/** A coordinate that wants to stay where it is. */
export interface Variable {
  readonly desired: number;
  /** Where it is within its block. */
  offset: number;
  block: Block;
  /** The separations in which it is the left and the right one. */
  readonly before: Separation[];
  readonly after: Separation[];
}

/** A constraint: the right variable is at least so far behind the left one. */
export interface Separation {
  readonly left: Variable;
  readonly right: Variable;
  readonly gap: number;
  /** Whether it holds two variables of a block together. */
  isActive: boolean;
  /** Its Lagrange multiplier: below 0 when both would rather be further apart. */
  multiplier: number;
}

export function positionOf({ block, offset }: Variable): number {
  return block.position + offset;
}

/** How much further apart two variables are than they must be; below 0 when too near. */
export function slackOf({ left, right, gap }: Separation): number {
  return positionOf(right) - gap - positionOf(left);
}
