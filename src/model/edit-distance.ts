/**
 * The edits (insertions, deletions, replacements, swaps of neighbours) that
 * turn one word into the other, or `Infinity` as soon as they exceed `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          cell(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          cell(last, column) + 1,
          cell(current, column - 1) + 1,
          isSwap ? cell(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = cell(last, b.length);
  return distance > most ? Infinity : distance;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
