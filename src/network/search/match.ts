import type { Lookup } from './vocabulary.js';
import { isUnspaced, type Words } from './words.js';

/**
 * How well something matches what was typed, the best first: `symbol` is that of an
 * exchange, `together` takes several names, `described` is in a description, and
 * `within` is a name of which more than it was typed.
 */
export const GRADES = [
  'whole',
  'symbol',
  'beginning',
  'words',
  'initials',
  'together',
  'described',
  'misspelt',
  'within',
] as const;

export type Grade = (typeof GRADES)[number];

/** Where in a name a misspelt text stands, the best first. */
const PLACES = ['all', 'beginning', 'inside', 'apart'] as const;

export interface Match {
  grade: Grade;
  /** How many typing errors were forgiven, or words too many; of a beginning whether it is a part of a word. */
  errors: number;
  /** Of what is misspelt, where it stands; `apart` is in several names or in a description. */
  place?: (typeof PLACES)[number];
}

/** Whether it is a match of a whole name or of its beginning, as typed. */
export function isOfBeginning({ grade }: Match): boolean {
  return grade === 'whole' || grade === 'beginning';
}

/** Whether a match is better than another one; of equal ones neither is. */
export function isBetter(a: Match, b: Match): boolean {
  return compareMatches(a, b) < 0;
}

export function compareMatches(a: Match, b: Match): number {
  return (
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    a.errors - b.errors ||
    placeOf(a) - placeOf(b)
  );
}

function placeOf({ place = 'all' }: Match): number {
  return PLACES.indexOf(place);
}

/** The least typing errors with which a word stands in a name; undefined where it does not. */
function errorsIn({ words, compact }: Words, { word, nearly }: Lookup): number | undefined {
  if (isUnspaced(word)) return compact.includes(word) ? 0 : undefined;
  if (words.some((own) => own.startsWith(word))) return 0;
  const errors = [...words, compact].flatMap((own) => nearly.get(own) ?? []);
  return errors.length > 0 ? Math.min(...errors) : undefined;
}

/** So few letters may be the beginning of anything; a Chinese character says as much as two. */
const LEAST_TYPED = { spelt: 4, unspaced: 2 };

/**
 * Whether a beginning is meant as it stands: it ends with a word of the name, as “Company 47” does
 * in “Company 47 AG” and not in “Company 471 AG”, or all but the last letter of the name was
 * typed, whose hits thus hardly change with that letter.
 */
function isNearlyWhole(name: Words, typed: Words): boolean {
  const { length } = typed.compact;
  const least = isUnspaced(typed.compact) ? LEAST_TYPED.unspaced : LEAST_TYPED.spelt;
  const endsWord = typed.words.every((word, place) => word === name.words[place]);
  return length >= least && (endsWord || name.compact.length === length + 1);
}

/** Where in a name a misspelt text stands. */
function placeIn({ words }: Words, lookups: readonly Lookup[]): 'all' | 'beginning' | 'inside' {
  const [first] = lookups;
  const [own = ''] = words;
  if (!first || !(own.startsWith(first.word) || first.nearly.has(own))) return 'inside';
  return words.length === lookups.length ? 'all' : 'beginning';
}

/**
 * How a name matches what was typed, of which `lookups` are the words; undefined
 * where it lacks one of them.
 */
export function matchName(
  name: Words,
  typed: Words,
  lookups: readonly Lookup[],
): Match | undefined {
  if (name.compact === typed.compact) return { grade: 'whole', errors: 0 };
  if (name.compact.startsWith(typed.compact)) {
    return { grade: 'beginning', errors: isNearlyWhole(name, typed) ? 0 : 1 };
  }
  let errors = 0;
  for (const lookup of lookups) {
    const inName = errorsIn(name, lookup);
    if (inName === undefined) return undefined;
    errors += inName;
  }
  if (errors === 0) return { grade: 'words', errors };
  return { grade: 'misspelt', errors, place: placeIn(name, lookups) };
}

/** How a name matches that has fewer words than were typed; undefined where it has one that was not. */
export function matchWithin({ words }: Words, lookups: readonly Lookup[]): Match | undefined {
  const isTyped = (own: string): boolean =>
    lookups.some(({ word, nearly }) => word === own || nearly.has(own));
  if (!words.every(isTyped)) return undefined;
  const used = lookups.filter(({ word, nearly }) =>
    words.some((own) => word === own || nearly.has(own)),
  );
  return { grade: 'within', errors: lookups.length - used.length };
}
