import type { Day } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import {
  candidateOf,
  candidateWithin,
  numbersWithAll,
  numbersWithAny,
  type Candidate,
} from './candidate.js';
import { compareMatches, isBetter, isOfBeginning, type Match } from './match.js';
import { isThereOn } from './presence.js';
import { hitOf, type SearchHit } from './search-hit.js';
import { searchablesOf, type Searchable, type SearchRecord } from './searchable.js';
import { Vocabulary } from './vocabulary.js';
import { isUnspaced, readingsOf, termsOf, withoutLabel, wordsOf, type Words } from './words.js';

/** What was found, the best first, and how much there is in all. */
export interface SearchResult {
  hits: readonly SearchHit[];
  count: number;
}

/** An identifier of something that can be found. */
interface Identified {
  number: number;
  text: string;
  match: Match;
}

/** A candidate on a day. */
interface Ranked extends Candidate {
  isThere: boolean;
}

/** Whole names come first and typing errors last; between them parties come before ties. */
function tierOf({ match: { grade } }: Ranked): number {
  if (grade === 'whole') return 0;
  if (grade === 'within') return 3;
  return grade.startsWith('misspelt') ? 2 : 1;
}

function isTie({ searchable: { record } }: Ranked): number {
  return Number(record.type === 'alliance' || record.type === 'talks');
}

/** Talks that nobody confirmed are seldom meant. */
function isUnconfirmed({ searchable: { record } }: Ranked): number {
  return Number(record.type === 'talks' && ['reported', 'denied'].includes(record.talks.outcome));
}

/** Many joint ventures are named after their makers, who are meant more often, unless all of the name was typed. */
function isVenture({ searchable: { record }, match }: Ranked): number {
  if (match.grade === 'whole') return 0;
  return Number(record.type === 'party' && record.party.kind === 'joint-venture');
}

/** Of a whole name, who bears it is meant more often than who has a brand of that name. */
function isBrand({ searchable: { record }, match }: Ranked): number {
  return Number(record.type === 'brand' && match.grade === 'whole');
}

/** Whether something other than a tie has a typed text in a name; in a script that joins words, as the beginning of one. */
function isNamed({ searchable: { record }, match }: Candidate, typed: Words): boolean {
  if (record.type === 'alliance' || record.type === 'talks') return false;
  return isOfBeginning(match) || (match.grade === 'words' && !typed.words.some(isUnspaced));
}

function compare(a: Ranked, b: Ranked): number {
  return (
    tierOf(a) - tierOf(b) ||
    isTie(a) - isTie(b) ||
    isUnconfirmed(a) - isUnconfirmed(b) ||
    compareMatches(a.match, b.match) ||
    isVenture(a) - isVenture(b) ||
    Number(b.isThere) - Number(a.isThere) ||
    isBrand(a) - isBrand(b) ||
    b.searchable.weight - a.searchable.weight ||
    a.number - b.number
  );
}

/**
 * Finds the parties, brands, alliances and talks of a data set by what a reader types:
 * names of all times in every language and script, symbols of exchanges, ISIN and
 * LEI; ties also by the names of their parties. Case, accents and width make no
 * difference, and small typing errors are forgiven. `searchIndexOf` builds it.
 */
export class SearchIndex {
  readonly #searchables: Searchable[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #identified = new Map<string, Identified[]>();

  /** Lets something be found. */
  add(searchable: Searchable): void {
    const number = this.#searchables.push(searchable) - 1;
    const { names, related, identifiers } = searchable;
    for (const name of [...names, ...related]) this.#vocabulary.add(termsOf(name), number);
    for (const { text, isSymbol } of identifiers) {
      const match = { grade: isSymbol ? 'words' : 'whole', errors: 0 } as const;
      const { compact } = wordsOf(text);
      const known = this.#identified.get(compact);
      if (known) known.push({ number, text, match });
      else this.#identified.set(compact, [{ number, text, match }]);
    }
  }

  /**
   * The best matches of a text, at most `limit`, and the number of all. Better
   * matches come first, though parties before the ties between them, and confirmed
   * talks before others; of equal ones joint
   * ventures last, what is there on the day before what is not, parties before brands, and the larger before the smaller. A text without a letter
   * or digit finds nothing. `isOffered` leaves out what is not to be found.
   */
  search(
    text: string,
    day: Day,
    limit: number,
    isOffered: (record: SearchRecord) => boolean = () => true,
  ): SearchResult {
    const ranked = this.#candidates(text)
      .filter(({ searchable }) => isOffered(searchable.record))
      .map((candidate) => {
        return { ...candidate, isThere: isThereOn(candidate.searchable.record, day) };
      })
      .sort(compare);
    const hits = ranked.slice(0, limit).map((one) => hitOf(one, day, one.isThere));
    return { hits, count: ranked.length };
  }

  #candidates(text: string): Candidate[] {
    const best = new Map<number, Candidate>();
    const include = (candidate: Candidate): void => {
      const known = best.get(candidate.number);
      if (!known || isBetter(candidate.match, known.match)) best.set(candidate.number, candidate);
    };
    const readings = readingsOf(text);
    for (const typed of readings) {
      for (const candidate of this.#named(typed)) include(candidate);
      for (const candidate of this.#withIdentifier(typed)) include(candidate);
    }
    // What makers call themselves may be typed although they do not: 丰田汽车, Toyota Motors.
    for (const typed of readings) {
      if ([...best.values()].some((candidate) => isNamed(candidate, typed))) break;
      const without = withoutLabel(typed).flatMap((name) => this.#named(name));
      without.filter(({ match }) => isOfBeginning(match)).forEach(include);
    }
    // One word may be typed as several, and more may be typed than a name.
    const severalWords = readings.filter(({ words }) => words.length > 1);
    for (const way of [this.#joined, this.#within]) {
      if (best.size === 0) severalWords.flatMap(way).forEach(include);
    }
    return [...best.values()];
  }

  readonly #joined = ({ compact }: Words): Candidate[] =>
    this.#named({ words: [compact], compact });

  readonly #within = ({ words }: Words): Candidate[] => {
    const lookups = words.map((word) => this.#vocabulary.lookUp(word));
    return numbersWithAny(lookups).flatMap((number) => {
      const searchable = this.#searchables[number];
      return (searchable && candidateWithin(searchable, number, lookups)) ?? [];
    });
  };

  #named(typed: Words): Candidate[] {
    const lookups = typed.words.map((word) => this.#vocabulary.lookUp(word));
    return numbersWithAll(lookups).flatMap((number) => {
      const searchable = this.#searchables[number];
      return searchable ? [candidateOf(searchable, number, { typed, lookups })] : [];
    });
  }

  #withIdentifier({ compact }: Words): Candidate[] {
    return (this.#identified.get(compact) ?? []).flatMap(({ number, text, match }) => {
      const searchable = this.#searchables[number];
      return searchable ? [{ number, searchable, match, names: [], identifier: text }] : [];
    });
  }
}

/** Builds the search index of a data set in steps of one record, so that a page can do other things in between. */
export function* searchIndexSteps(index: NetworkIndex): Generator<void, SearchIndex> {
  const searchIndex = new SearchIndex();
  for (const searchable of searchablesOf(index)) {
    searchIndex.add(searchable);
    yield;
  }
  return searchIndex;
}

/** Builds the search index of a data set at once. */
export function searchIndexOf(index: NetworkIndex): SearchIndex {
  const searchIndex = new SearchIndex();
  for (const searchable of searchablesOf(index)) searchIndex.add(searchable);
  return searchIndex;
}
