import { splitWords } from './words.js';

/** What companies and alliances call themselves behind a name, and of what law they are, folded. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  ...['ag', 'se', 'plc', 'nv', 'sa', 'spa', 'gmbh', 'ab', 'ltd', 'limited', 'inc', 'llc', 'bv'],
  ...['co', 'company', 'corp', 'corporation', 'private', 'group', 'holding', 'holdings'],
  ...['alliance', 'partnership'],
]);

const LEAST_WORDS = 3;
const IS_LATIN = /^[a-z]+$/;

/**
 * The initials by which readers know a name of three words or more, with and without
 * those of the legal form: `fhil` and `fhi` of Fuji Heavy Industries Ltd.
 */
export function initialsOf(name: string): string[] {
  // Most names are too short, and folding takes time.
  if (name.split(/[\s–-]/u).length < LEAST_WORDS) return [];
  let words = splitWords(name);
  if (!words.every((word) => IS_LATIN.test(word))) return [];
  const initials: string[] = [];
  while (words.length >= LEAST_WORDS) {
    initials.push(words.map((word) => word.charAt(0)).join(''));
    if (!LAST_WORDS.has(words.at(-1) ?? '')) break;
    words = words.slice(0, -1);
  }
  return initials;
}
