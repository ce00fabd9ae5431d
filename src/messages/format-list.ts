import { LANGUAGE } from './format.js';

const listFormat = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** Texts as a list in a sentence: `a, b, and c`. */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}

/**
 * The items of a list with the words that join them, in order, for items that
 * are no text: `a`, `, `, `b`, `, and `, `c`.
 */
export function joinList<Item>(items: readonly Item[]): (Item | string)[] {
  const places = items.map((_, index) => String(index));
  return listFormat
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? value) : value));
}
