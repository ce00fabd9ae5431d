import SearchableMap from 'minisearch/SearchableMap';
import { editDistance } from '../../model/index.js';
import { isUnspaced } from './words.js';

/** The least letters of a word in which one typing error is forgiven, and in which two are. */
const LEAST_LETTERS = [4, 6];

/** A word of a script that is spelt by letters, without a digit: in a number every digit counts. */
const IS_SPELT = /^[\p{L}\p{M}]+$/u;

function errorsForgiven(word: string): number {
  if (isUnspaced(word) || !IS_SPELT.test(word)) return 0;
  return LEAST_LETTERS.filter((least) => word.length >= least).length;
}

/** Where a typed word may be found. */
export interface Lookup {
  word: string;
  /** The numbers of what has a term that begins with the word. */
  found: ReadonlySet<number>;
  /** Terms that are spelt nearly so, with the number of typing errors. */
  nearly: ReadonlyMap<string, number>;
  /** The numbers of what has one of those. */
  foundNearly: ReadonlySet<number>;
}

/** Terms and, by number, what has them, found by their beginning and in spite of typing errors. */
export class Vocabulary {
  readonly #numbers = new SearchableMap<number[]>();

  /** Adds the terms of what has this number. Numbers must be added in ascending order. */
  add(terms: Iterable<string>, number: number): void {
    for (const term of terms) {
      const numbers = this.#numbers.get(term);
      if (!numbers) this.#numbers.set(term, [number]);
      else if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  }

  /** Whether something has a word as it is or, in a script that joins words, as the beginning of a name. */
  hasName(word: string): boolean {
    return isUnspaced(word) ? this.#numbers.atPrefix(word).size > 0 : this.#numbers.has(word);
  }

  /** What begins with a word. Typing errors are forgiven in a word that nothing has as it is typed. */
  lookUp(word: string): Lookup {
    const most = this.#numbers.has(word) ? 0 : errorsForgiven(word);
    if (most === 0) return this.#lookup(word, []);
    // One more than is forgiven, because letters in another order count as two here.
    const near = [...this.#numbers.fuzzyGet(word, most + 1)].map(([term, [numbers]]) => {
      return { term, numbers, errors: editDistance(word, term, most) };
    });
    return this.#lookup(word, near);
  }

  /** What begins with a word, or nearly so: with the same letter, and few typing errors behind it. */
  lookUpUnfinished(word: string): Lookup {
    const most = errorsForgiven(word);
    if (most === 0) return this.#lookup(word, []);
    const near = [...this.#numbers.atPrefix(word.charAt(0))].map(([term, numbers]) => {
      const lengths = [word.length - 1, word.length, word.length + 1];
      const beginnings = new Set(lengths.map((length) => term.slice(0, length)));
      const errors = Array.from(beginnings, (beginning) => editDistance(word, beginning, most));
      return { term, numbers, errors: Math.min(...errors) };
    });
    return this.#lookup(word, near);
  }

  #lookup(
    word: string,
    near: readonly { term: string; numbers: readonly number[]; errors: number }[],
  ): Lookup {
    const found = new Set<number>();
    const nearly = new Map<string, number>();
    const foundNearly = new Set<number>();
    for (const numbers of this.#numbers.atPrefix(word).values()) {
      for (const number of numbers) found.add(number);
    }
    for (const { term, numbers, errors } of near) {
      if (errors === Infinity) continue;
      nearly.set(term, errors);
      for (const number of numbers) foundNearly.add(number);
    }
    return { word, found, nearly, foundNearly };
  }
}
