/** A word with a capital letter. At the beginning of a sentence it needs another one behind it: Warren Buffett. */
const PROPER_NAME = /(?<!^|[.;:!?]\s+)\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}[\p{L}\p{M}'’-]*(?=\s+\p{Lu})/gu;

/** The persons, places and companies that a text names. */
export function properNames(text: string): string {
  return (text.match(PROPER_NAME) ?? []).join(' ');
}
