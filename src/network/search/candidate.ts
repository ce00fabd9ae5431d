import { isBetter, matchName, matchWithin, type Match } from './match.js';
import type { Searchable, SearchName } from './searchable.js';
import type { Lookup } from './vocabulary.js';
import type { Words } from './words.js';

/** What was typed, with where each of its words may be found. */
export interface Reading {
  typed: Words;
  lookups: readonly Lookup[];
}

/** Something that may be meant. */
export interface Candidate {
  /** Its place among all that can be found. */
  number: number;
  searchable: Searchable;
  match: Match;
  /** The names that match so well; none where it takes several together. */
  names: readonly SearchName[];
  /** The identifier that was typed, if it was one. */
  identifier?: string;
}

/**
 * How something of which every typed word was found matches: by the best of its
 * names, else by several of them together.
 */
export function candidateOf(
  searchable: Searchable,
  number: number,
  { typed, lookups }: Reading,
): Candidate {
  const missed = lookups.filter(({ found }) => !found.has(number)).length;
  let match: Match =
    missed === 0 ? { grade: 'together', errors: 0 } : { grade: 'misspelt', errors: missed };
  let names: SearchName[] = [];
  for (const name of searchable.names) {
    const ofName = matchName(name, typed, lookups);
    if (!ofName || isBetter(match, ofName)) continue;
    if (isBetter(ofName, match)) names = [];
    match = ofName;
    names.push(name);
  }
  return { number, searchable, match, names };
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
  searchable: Searchable,
  number: number,
  lookups: readonly Lookup[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const name of searchable.names) {
    const match = matchWithin(name, lookups);
    if (match && (!best || isBetter(match, best.match))) {
      best = { number, searchable, match, names: [name] };
    }
  }
  return best;
}
