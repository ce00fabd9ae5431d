const MAX_CANDIDATES = 20_000;
const MAX_SUGGESTIONS = 100;

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

/**
 * The known word that a mistyped one most likely means, or `undefined` when
 * none is close: at most one edit in three characters, or one word that
 * begins with the other. The first of equally near words is taken.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(typed, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? beginsAlike(typed, known);
}

function beginsAlike(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length < 3) return undefined;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    if (lower.startsWith(typed) || (lower.length > 2 && typed.startsWith(lower))) return candidate;
  }
  return undefined;
}

/**
 * Makes a function that suggests the nearest known word. It falls silent after
 * 100 different questions, and altogether above 20,000 known words, because spelling
 * is not what is wrong with a file with that many errors.
 */
export function suggester(known: ReadonlySet<string>): (word: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    if (known.size > MAX_CANDIDATES || answers.size >= MAX_SUGGESTIONS) return undefined;
    const answer = nearest(word, known);
    answers.set(word, answer);
    return answer;
  };
}
