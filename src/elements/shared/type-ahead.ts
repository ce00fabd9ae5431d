import { fold } from '../../network/index.js';

/** A letter that comes later than this after the one before begins another word. */
const PAUSE_MS = 1000;

/** Letters, digits and what may be between them in a name. */
const SIGN = /^[^\p{C}]$/u;
const LETTER = /^\p{L}$/u;

/** What has a name. */
export interface Named {
  readonly label: string;
}

/** Whether all letters of a word are the same one. */
function isOneLetter(word: string): boolean {
  return Array.from(word).every((letter, _, [first]) => letter === first);
}

/**
 * Finds something by the beginning of its name, which a reader types letter by letter, whatever
 * the case and the accents. The same letter again goes on to the next name that begins with it.
 */
export class TypeAhead {
  #word = '';
  #lastTime = -Infinity;
  #named: readonly Named[] = [];
  #names: readonly string[] = [];

  /** Ends the word, as whatever else the reader does. */
  end(): void {
    this.#word = '';
  }

  /**
   * The place of what a sign leads to, at a time in milliseconds, from the place where the reader
   * is, or -1. Undefined where nothing has such a name, and for a sign that no name begins with.
   */
  placeOf(sign: string, time: number, named: readonly Named[], at: number): number | undefined {
    if (time - this.#lastTime > PAUSE_MS) this.end();
    // Only letters begin a word: other signs are shortcuts.
    if (!SIGN.test(sign) || (this.#word === '' && !LETTER.test(sign))) return undefined;
    const word = this.#word + sign;
    const isFirst = this.#word === '';
    // A longer word may still be the beginning of the same name.
    const place = this.#find(word, named, isFirst ? at + 1 : Math.max(0, at));
    if (place !== undefined) return this.#go(word, time, place);
    if (!isFirst && isOneLetter(fold(word))) {
      return this.#go(sign, time, this.#find(sign, named, at + 1));
    }
    // A letter too many leads nowhere, and neither do those behind it.
    return LETTER.test(sign) ? this.#go(word, time, undefined) : undefined;
  }

  #go(word: string, time: number, place: number | undefined): number | undefined {
    this.#word = word;
    this.#lastTime = time;
    return place;
  }

  /** The first place, from one on and then from the beginning, of a name that begins with a word. */
  #find(word: string, named: readonly Named[], from: number): number | undefined {
    const names = this.#namesOf(named);
    const beginning = fold(word);
    for (let step = 0; step < names.length; step += 1) {
      const place = (from + step) % names.length;
      if (names[place]?.startsWith(beginning)) return place;
    }
    return undefined;
  }

  /** Folded once for each scene. */
  #namesOf(named: readonly Named[]): readonly string[] {
    if (named === this.#named) return this.#names;
    this.#named = named;
    this.#names = named.map(({ label }) => fold(label));
    return this.#names;
  }
}
