import type { LoopEquations } from './loop-equations.js';
import { solveDensely } from './solve-densely.js';
import { solveIteratively } from './solve-iteratively.js';

/** Up to so many companies, elimination is fast. */
const MOST_DENSE = 400;
/** All but for the error of binary fractions. */
const ALL = 1 - 1e-12;
/** Values below 0 by less than this, as a part of the largest, are errors of binary fractions. */
const NEGATIVE = 1e-9;

/** Whether all that comes to any company, or all that leaves any, stays in the loop. */
function isClosed({ size, starts, sources, weights }: LoopEquations): boolean {
  const [comes, leaves] = [new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < size; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const [weight, source] = [weights[at] ?? 0, sources[at] ?? 0];
      comes[row] = (comes[row] ?? 0) + weight;
      leaves[source] = (leaves[source] ?? 0) + weight;
    }
  }
  const isAll = (part: number): boolean => part >= ALL;
  return comes.every(isAll) || leaves.every(isAll);
}

/**
 * What flows through each company of a loop, `x = inflow + W x` with nothing
 * negative. Undefined where there is no such x, because as much or more than all of
 * the loop is held inside it, so that what flows in never leaves.
 */
export function solveLoop(
  equations: LoopEquations,
  inflow: Float64Array,
): Float64Array | undefined {
  if (!inflow.every(Number.isFinite) || isClosed(equations)) return undefined;
  const solve = equations.size <= MOST_DENSE ? solveDensely : solveIteratively;
  const x = solve(equations, inflow);
  if (!x) return undefined;
  const largest = x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Number.isFinite(largest) && x.every((value) => value >= -NEGATIVE * largest)
    ? x.map((value) => Math.max(0, value))
    : undefined;
}
