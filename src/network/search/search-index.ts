import type { Day } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import {
  candidateByIdentifier,
  candidateOf,
  candidateWithin,
  numbersWithAll,
  numbersWithAny,
  type Candidate,
  type Entry,
  type Reading,
} from './candidate.js';
import { isBetter, isOfBeginning, type Match } from './match.js';
import { isThereOn } from './presence.js';
import { compareRanked } from './rank.js';
import { hitOf, type SearchHit } from './search-hit.js';
import {
  searchablesOf,
  type Searchable,
  type SearchIdentifier,
  type SearchRecord,
} from './searchable.js';
import { Vocabulary } from './vocabulary.js';
import { isUnspaced, readingsOf, termsOf, withoutLabel, wordsOf, type Words } from './words.js';

/** What was found, the best first, and how much there is in all. */
export interface SearchResult {
  hits: readonly SearchHit[];
  count: number;
}

/** An identifier of something that can be found. */
interface Identified extends SearchIdentifier {
  number: number;
}

const GRADE_OF_IDENTIFIER = { whole: 'whole', symbol: 'symbol', initials: 'initials' } as const;

/** The least letters of two names that are typed as one word. */
const LEAST_PARTED = 2;

/** Words of a description are looked for when so many letters of them were typed. */
const LEAST_DESCRIBED = 3;

/**
 * Whether something other than a tie has a typed text in a name by which it is called;
 * in a script that joins words, as the beginning of one.
 */
function isNamed({ searchable: { record }, match, names }: Candidate, typed: Words): boolean {
  if (record.type === 'alliance' || record.type === 'talks') return false;
  if (isOfBeginning(match)) return true;
  const isCalledSo = names.some(({ name }) => name?.use !== 'legal');
  return match.grade === 'words' && isCalledSo && !typed.words.some(isUnspaced);
}

/**
 * Finds the parties, brands, alliances and talks of a data set by what a reader types:
 * names of all times in every language and script, initials, symbols of exchanges, ISIN and
 * LEI; ties also by the names of their parties, and parties by whom their description
 * names. Case, accents and width make no difference, and small typing errors are
 * forgiven. `searchIndexOf` builds it.
 */
export class SearchIndex {
  readonly #entries: Entry[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #identified = new Map<string, Identified[]>();

  /** Lets something be found. */
  add(searchable: Searchable): void {
    const { names, parties, related, described, identifiers } = searchable;
    const number = this.#entries.push({ searchable, isDescription: false }) - 1;
    for (const name of [...names, ...parties.flat(), ...related]) {
      this.#vocabulary.add(termsOf(name), number);
    }
    for (const identifier of identifiers) {
      const { compact } = wordsOf(identifier.text);
      const known = this.#identified.get(compact);
      if (known) known.push({ ...identifier, number });
      else this.#identified.set(compact, [{ ...identifier, number }]);
    }
    if (!described) return;
    const ofDescription = this.#entries.push({ searchable, isDescription: true }) - 1;
    this.#vocabulary.add(described.words.words, ofDescription);
  }

  /**
   * The best matches of a text, at most `limit`, and the number of all, in the order of
   * `compareRanked`. A text without a letter or digit finds nothing. `isOffered` leaves
   * out what is not to be found.
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
      .sort(compareRanked);
    const hits = ranked.slice(0, limit).map((one) => hitOf(one, day, one.isThere));
    return { hits, count: ranked.length };
  }

  #candidates(text: string): Candidate[] {
    const best = new Map<Searchable, Candidate>();
    const include = (candidate: Candidate): void => {
      const known = best.get(candidate.searchable);
      if (!known || isBetter(candidate.match, known.match)) {
        best.set(candidate.searchable, candidate);
      }
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
    // One word may be typed as several and several as one, and more or less than a name.
    for (const way of [this.#joined, this.#parted, this.#unfinished, this.#within]) {
      if (best.size === 0) readings.flatMap(way).forEach(include);
    }
    return [...best.values()];
  }

  readonly #joined = ({ words, compact }: Words): Candidate[] =>
    words.length > 1 ? this.#named({ words: [compact], compact }) : [];

  /** Two names that were typed without anything between them: 日産ホンダ, nissanhonda. */
  readonly #parted = ({ words, compact }: Words): Candidate[] => {
    const [word = ''] = words;
    if (words.length !== 1) return [];
    return Array.from(word).flatMap((_, at) => {
      const parts = [word.slice(0, at), word.slice(at)];
      const areWords = parts.every((part) => part.length >= LEAST_PARTED);
      if (!areWords || !parts.every((part) => this.#vocabulary.hasName(part))) return [];
      return this.#named({ words: parts, compact });
    });
  };

  /** Typing errors in a word that is not typed to its end, or in a description. */
  readonly #unfinished = (typed: Words): Candidate[] => {
    const { words } = typed;
    const lookups = words.map((word, place) =>
      place === words.length - 1
        ? this.#vocabulary.lookUpUnfinished(word)
        : this.#vocabulary.lookUp(word),
    );
    return this.#withAll({ typed, lookups });
  };

  readonly #within = (typed: Words): Candidate[] => {
    if (typed.words.length < 2) return [];
    const lookups = typed.words.map((word) => this.#vocabulary.lookUp(word));
    const named = numbersWithAny(lookups).flatMap((number) => {
      const entry = this.#entries[number];
      return (entry && candidateWithin(entry, number, lookups)) ?? [];
    });
    // A symbol with a sign for its exchange: 7203.T, 1211 HK.
    const symbols = typed.words.flatMap((word) =>
      this.#withIdentifier({ ...typed, compact: word }),
    );
    return [...symbols, ...named];
  };

  #named(typed: Words): Candidate[] {
    const lookups = typed.words.map((word) => this.#vocabulary.lookUp(word));
    return this.#withAll({ typed, lookups }).filter(
      ({ isDescribed, match }) => !isDescribed || match.errors === 0,
    );
  }

  #withAll(reading: Reading): Candidate[] {
    const isLong = reading.typed.words.every((word) => word.length >= LEAST_DESCRIBED);
    return numbersWithAll(reading.lookups).flatMap((number) => {
      const entry = this.#entries[number];
      if (!entry || (entry.isDescription && !isLong)) return [];
      return [candidateOf(entry, number, reading)];
    });
  }

  #withIdentifier({ compact }: Words): Candidate[] {
    return (this.#identified.get(compact) ?? []).flatMap(({ number, text, kind, of }) => {
      const entry = this.#entries[number];
      const match: Match = { grade: GRADE_OF_IDENTIFIER[kind], errors: 0 };
      return entry
        ? [candidateByIdentifier(entry, number, match, of ? { name: of } : { text })]
        : [];
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
