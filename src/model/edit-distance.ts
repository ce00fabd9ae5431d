/**
 * The edits (insertions, deletions, replacements, and two or three neighbours in
 * another order) that turn one word into the other, or `Infinity` as soon as they
 * exceed `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let second: number[] = [];
  let third: number[] = [];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      current.push(
        Math.min(
          cell(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          cell(last, column) + 1,
          cell(current, column - 1) + 1,
          isSwap(a, row, b, column) ? cell(second, column - 2) + 1 : Infinity,
          isMove(a, row, b, column) ? cell(third, column - 3) + 1 : Infinity,
        ),
      );
    }
    // The next rows build on these, at one more edit where they pass over a row.
    if (Math.min(...current, ...plusOne(last), ...plusOne(second)) > most) return Infinity;
    [last, second, third] = [current, last, second];
  }
  const distance = cell(last, b.length);
  return distance > most ? Infinity : distance;
}

/** Whether two letters that end in a row and a column are each other's, the other way round. */
function isSwap(a: string, row: number, b: string, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

/** Whether three letters are the same with one moved by two places, or with the outer ones swapped. */
function isMove(a: string, row: number, b: string, column: number): boolean {
  if (row < 3 || column < 3) return false;
  const [x, y, z] = [b[column - 3], b[column - 2], b[column - 1]];
  const [first, middle, final] = [a[row - 3], a[row - 2], a[row - 1]];
  if (first === z) return (middle === x && final === y) || (middle === y && final === x);
  return first === y && middle === z && final === x;
}

function plusOne(row: readonly number[]): number[] {
  return row.map((edits) => edits + 1);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
