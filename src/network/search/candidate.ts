import { isBetter, matchName, matchWithin, type Match } from './match.js';
import type { Searchable, SearchName } from './searchable.js';
import type { Lookup } from './vocabulary.js';
import { isUnspaced, type Words } from './words.js';

/** What was typed, with where each of its words may be found. */
export interface Reading {
  typed: Words;
  lookups: readonly Lookup[];
}

/** What a number stands for: something that can be found, by its names or by its description. */
export interface Entry {
  searchable: Searchable;
  isDescription: boolean;
}

/** Something that may be meant. */
export interface Candidate {
  /** Its place among all that can be found. */
  number: number;
  searchable: Searchable;
  match: Match;
  /** The names that match so well; none where it takes several together. */
  names: readonly SearchName[];
  /** An identifier that was typed, or the description by which it was found. */
  text?: string | undefined;
  /** Whether it was found by its description. */
  isDescribed: boolean;
  /** Of a tie, how many of its parties were typed by name, and how many were not. */
  parties: PartiesTyped;
}

export interface PartiesTyped {
  typed: number;
  others: number;
}

const NONE: PartiesTyped = { typed: 0, others: 0 };

/** Whether all of a name is typed; in a script that joins words, its beginning. */
function isTyped(name: Words, { words }: Words): boolean {
  return (
    name.words.every((word) => words.includes(word)) ||
    words.some((word) => isUnspaced(word) && name.compact.startsWith(word))
  );
}

/** How many parties of a tie were typed by one of their names. */
function partiesTyped({ parties }: Searchable, words: Words): PartiesTyped {
  if (parties.length === 0) return NONE;
  const typed = parties.filter((names) => names.some((name) => isTyped(name, words))).length;
  return { typed, others: parties.length - typed };
}

/**
 * How something of which every typed word was found matches: by the best of its
 * names, else by several of them together, or by its description.
 */
export function candidateOf(
  { searchable, isDescription }: Entry,
  number: number,
  { typed, lookups }: Reading,
): Candidate {
  const missed = lookups.filter(({ found }) => !found.has(number)).length;
  let match: Match =
    missed > 0
      ? { grade: 'misspelt', errors: missed, place: 'apart' }
      : { grade: isDescription ? 'described' : 'together', errors: 0 };
  let names: SearchName[] = [];
  const parties = partiesTyped(searchable, typed);
  if (isDescription) {
    const text = searchable.described?.text;
    return { number, searchable, match, names, text, isDescribed: true, parties };
  }
  for (const name of searchable.names) {
    const ofName = matchName(name, typed, lookups);
    if (!ofName || isBetter(match, ofName)) continue;
    if (isBetter(ofName, match)) names = [];
    match = ofName;
    names.push(name);
  }
  return { number, searchable, match, names, isDescribed: false, parties };
}

/** Numbers of what has every one of the words, as typed or nearly so. */
export function numbersWithAll(lookups: readonly Lookup[]): number[] {
  const [first, ...rest] = lookups;
  if (!first) return [];
  const numbers = [...new Set([...first.found, ...first.foundNearly])];
  return numbers.filter((number) =>
    rest.every(({ found, foundNearly }) => found.has(number) || foundNearly.has(number)),
  );
}

/** Numbers of what has any of the words. */
export function numbersWithAny(lookups: readonly Lookup[]): number[] {
  return [...new Set(lookups.flatMap(({ found, foundNearly }) => [...found, ...foundNearly]))];
}

/** How something matches of which more was typed than its name; undefined where none of its names was typed. */
export function candidateWithin(
  { searchable, isDescription }: Entry,
  number: number,
  lookups: readonly Lookup[],
): Candidate | undefined {
  if (isDescription) return undefined;
  let best: Candidate | undefined;
  for (const name of searchable.names) {
    const match = matchWithin(name, lookups);
    if (match && (!best || isBetter(match, best.match))) {
      best = { number, searchable, match, names: [name], isDescribed: false, parties: NONE };
    }
  }
  return best;
}

/** Something of which an identifier was typed. */
export function candidateByIdentifier(
  { searchable }: Entry,
  number: number,
  match: Match,
  by: { text: string } | { name: SearchName },
): Candidate {
  const found = 'name' in by ? { names: [by.name] } : { names: [], text: by.text };
  return { number, searchable, match, isDescribed: false, parties: NONE, ...found };
}
