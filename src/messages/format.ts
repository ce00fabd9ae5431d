/** The language of the catalogue, as `Intl` names it. */
export const LANGUAGE = 'en';

const numberFormat = new Intl.NumberFormat(LANGUAGE);
const listFormat = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** A number with its thousands set apart: `1,234,567`. At most three decimals. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/** A number with the noun it counts: `1 tie`, `1,234 ties`. */
export function formatCount(count: number, one: string, other: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : other}`;
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
