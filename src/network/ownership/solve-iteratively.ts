import { multiply, type LoopEquations } from './loop-equations.js';

/** The error, as a part of the largest value, at which a solution is good enough. */
const TOLERANCE = 1e-12;
/** Rounds that shrink the error by less than this are too slow. */
const SLOWEST = 0.95;
/** The pace is judged by so many rounds. */
const ROUNDS_TO_JUDGE = 8;
const MOST_ROUNDS = 500;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** One round of Gauss and Seidel; the largest change and the largest value. */
function sweep(
  { size, starts, sources, weights }: LoopEquations,
  inflow: Float64Array,
  x: Float64Array,
): { change: number; largest: number } {
  let [change, largest] = [0, 0];
  for (let row = 0; row < size; row++) {
    let value = inflow[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      value += (weights[at] ?? 0) * (x[sources[at] ?? 0] ?? 0);
    }
    change = Math.max(change, Math.abs(value - (x[row] ?? 0)));
    largest = Math.max(largest, Math.abs(value));
    x[row] = value;
  }
  return { change, largest };
}

/** Gauss and Seidel's iteration; undefined where it is too slow or has no end. */
function solveBySweeps(equations: LoopEquations, inflow: Float64Array): Float64Array | undefined {
  const x = inflow.slice();
  const changes: number[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { change, largest } = sweep(equations, inflow, x);
    if (change === 0) return x;
    changes.push(change);
    if (round < ROUNDS_TO_JUDGE) continue;
    const pace = (change / (changes[round - ROUNDS_TO_JUDGE] ?? 0)) ** (1 / ROUNDS_TO_JUDGE);
    if (pace > SLOWEST) return undefined;
    // What is still to come is at most a geometric series of the last change.
    if ((change * pace) / (1 - pace) <= TOLERANCE * largest) return x;
  }
  return undefined;
}

/** Solves `x = inflow + L x`, where L is what comes from companies earlier in the order. */
function passForward(
  { size, starts, sources, weights }: LoopEquations,
  inflow: Float64Array,
  x: Float64Array,
): void {
  for (let row = 0; row < size; row++) {
    let value = inflow[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const source = sources[at] ?? 0;
      if (source < row) value += (weights[at] ?? 0) * (x[source] ?? 0);
    }
    x[row] = value;
  }
}

function addTo(to: Float64Array, factor: number, from: Float64Array): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (from[at] ?? 0);
}

/**
 * BiCGSTAB (van der Vorst 1992) for `x - W x = inflow`, preconditioned by what flows
 * forward in the order of the companies, so that a long ring is no obstacle; undefined
 * where it finds no solution.
 */
function solveByGradients(
  equations: LoopEquations,
  inflow: Float64Array,
): Float64Array | undefined {
  const { size } = equations;
  const vector = (): Float64Array => new Float64Array(size);
  const [x, moved, turned, forward, forwardTurned] = [
    vector(),
    vector(),
    vector(),
    vector(),
    vector(),
  ];
  const residual = inflow.slice();
  const direction = inflow.slice();
  /** Passes a vector forward, and writes what is not yet explained by it into another one. */
  const apply = (from: Float64Array, passed: Float64Array, to: Float64Array): void => {
    passForward(equations, from, passed);
    multiply(equations, passed, to);
    for (let at = 0; at < size; at++) to[at] = (passed[at] ?? 0) - (to[at] ?? 0);
  };
  const enough = TOLERANCE ** 2 * dot(inflow, inflow);
  let rho = dot(inflow, residual);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    apply(direction, forward, moved);
    const alpha = rho / dot(inflow, moved);
    addTo(x, alpha, forward);
    addTo(residual, -alpha, moved);
    if (dot(residual, residual) <= enough) return x;
    apply(residual, forwardTurned, turned);
    const omega = dot(turned, residual) / dot(turned, turned);
    addTo(x, omega, forwardTurned);
    addTo(residual, -omega, turned);
    if (dot(residual, residual) <= enough) return x;
    const next = dot(inflow, residual);
    const beta = (next / rho) * (alpha / omega);
    rho = next;
    if (!Number.isFinite(beta)) return undefined;
    for (let at = 0; at < size; at++) {
      direction[at] =
        (residual[at] ?? 0) + beta * ((direction[at] ?? 0) - omega * (moved[at] ?? 0));
    }
  }
  return undefined;
}

/**
 * Solves `x = inflow + W x` by iteration, for more companies than elimination is
 * fast for: by Gauss and Seidel, or BiCGSTAB where that is slow because nearly all
 * is held inside the loop. Undefined where neither finds a solution.
 */
export function solveIteratively(
  equations: LoopEquations,
  inflow: Float64Array,
): Float64Array | undefined {
  return solveBySweeps(equations, inflow) ?? solveByGradients(equations, inflow);
}
