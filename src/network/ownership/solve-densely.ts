import type { LoopEquations } from './loop-equations.js';

/** A pivot below this is 0 but for the error of binary fractions. */
const ZERO = 1e-12;

/** The matrix I - W, row by row. */
function matrixOf({ size, starts, sources, weights }: LoopEquations): Float64Array[] {
  return Array.from({ length: size }, (_, row) => {
    const values = new Float64Array(size);
    values[row] = 1;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const column = sources[at] ?? 0;
      values[column] = (values[column] ?? 0) - (weights[at] ?? 0);
    }
    return values;
  });
}

function largestInColumn(rows: readonly Float64Array[], column: number): number {
  let largest = column;
  for (let row = column + 1; row < rows.length; row++) {
    const [value, most] = [rows[row]?.[column] ?? 0, rows[largest]?.[column] ?? 0];
    if (Math.abs(value) > Math.abs(most)) largest = row;
  }
  return largest;
}

/**
 * Solves `x = inflow + W x` by Gaussian elimination with partial pivoting; undefined
 * where the matrix is singular. Cubic in the number of companies.
 */
export function solveDensely(
  equations: LoopEquations,
  inflow: Float64Array,
): Float64Array | undefined {
  const { size } = equations;
  const rows = matrixOf(equations);
  const x = inflow.slice();
  for (let column = 0; column < size; column++) {
    const chosen = largestInColumn(rows, column);
    const pivotRow = rows[chosen];
    const current = rows[column];
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || !current || Math.abs(pivot) < ZERO) return undefined;
    [rows[column], rows[chosen]] = [pivotRow, current];
    [x[column], x[chosen]] = [x[chosen] ?? 0, x[column] ?? 0];
    for (let below = column + 1; below < size; below++) {
      const row = rows[below];
      const factor = (row?.[column] ?? 0) / pivot;
      if (!row || factor === 0) continue;
      for (let at = column; at < size; at++)
        row[at] = (row[at] ?? 0) - factor * (pivotRow[at] ?? 0);
      x[below] = (x[below] ?? 0) - factor * (x[column] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = x[row] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (rows[row]?.[at] ?? 0) * (x[at] ?? 0);
    x[row] = sum / (rows[row]?.[row] ?? 1);
  }
  return x;
}
