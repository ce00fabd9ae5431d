/**
 * What flows between companies that hold one another, in fractions: `x = inflow + W x`.
 * Row by row as compressed sparse rows: what a company gets comes from `sources`
 * from `starts[company]` up to `starts[company + 1]`, as much as `weights` say.
 */
export interface LoopEquations {
  size: number;
  starts: Int32Array;
  sources: Int32Array;
  weights: Float64Array;
}

/** Writes W x into `result`. */
export function multiply(
  { size, starts, sources, weights }: LoopEquations,
  x: Float64Array,
  result: Float64Array,
): void {
  for (let row = 0; row < size; row++) {
    let sum = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      sum += (weights[at] ?? 0) * (x[sources[at] ?? 0] ?? 0);
    }
    result[row] = sum;
  }
}
