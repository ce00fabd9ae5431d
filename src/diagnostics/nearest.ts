import { editDistance } from '../model/index.js';

const MAX_CANDIDATES = 20_000;
const MAX_SUGGESTIONS = 100;

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
