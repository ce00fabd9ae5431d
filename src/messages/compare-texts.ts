import { LANGUAGE } from './format.js';

const collator = new Intl.Collator(LANGUAGE, { numeric: true });

/** Compares texts as a reader looks them up: numbers in them by their value, accents after letters. */
export function compareTexts(a: string, b: string): number {
  return collator.compare(a, b);
}
