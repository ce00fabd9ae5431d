import { HAN_VARIANTS } from './han-variants.js';
import { withPlainKana } from './kana.js';
import { LATIN_LETTERS } from './latin-letters.js';

/** What is combined with a letter, except the marks that voice a kana. */
const MARKS = /[^\P{M}\u3099\u309A]/gu;

/** The ending of an English possessive. */
const POSSESSIVE = /['’]s(?!\p{L})/gu;

/**
 * A text as searching compares it: in lower case, without accents, Cyrillic,
 * Greek and special letters in plain Latin ones, full and half width alike,
 * hiragana as katakana, and Chinese characters in one form. Punctuation stays. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(POSSESSIVE, '')
    .replace(
      /\P{ASCII}/gu,
      (letter) => LATIN_LETTERS[letter] ?? HAN_VARIANTS.get(letter) ?? letter,
    );
  return withPlainKana(letters).normalize('NFC');
}
