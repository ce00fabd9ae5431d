/** The language of the catalogue, as `Intl` names it. */
const LANGUAGE = 'en';

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

/** `a`, `a and b`, `a, b, and c`; empty for an empty list. */
export function formatList(items: readonly string[]): string {
  return listFormat.format(items);
}
