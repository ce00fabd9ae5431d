/**
 * Numbers by row, as compressed sparse rows: those of a row are `items` from
 * `starts[row]` up to, and without, `starts[row + 1]`.
 */
export interface Rows {
  starts: Int32Array;
  items: Int32Array;
}

/** The indices of a list of rows, by row and in the order of the list. */
export function indicesByRow(rows: Int32Array | readonly number[], rowCount: number): Rows {
  const starts = new Int32Array(rowCount + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rowCount; row++) {
    starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  }
  const next = starts.slice();
  const items = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const place = next[row] ?? 0;
    items[place] = index;
    next[row] = place + 1;
  }
  return { starts, items };
}
