import { common } from './en/common.js';

/** The language of the catalogue, as `Intl` names it. */
export const LANGUAGE = 'en';

const numberFormat = new Intl.NumberFormat(LANGUAGE);
const compactFormat = new Intl.NumberFormat(LANGUAGE, {
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** A number with its thousands set apart: `1,234,567`. At most three decimals. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

const tenthsFormat = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A hundred thousand and more are said in millions, so that figures of makers can be compared at a glance. */
const SMALLEST_IN_MILLIONS = 100_000;

/** A large number in short: `5.4k`, `42k`, `0.6m`, `9.0m`. At most one decimal, in millions always one. */
export function formatCompact(value: number): string {
  if (value < SMALLEST_IN_MILLIONS) return compactFormat.format(value).toLowerCase();
  return common.millions(tenthsFormat.format(value / 1e6));
}

/** A number with the noun it counts: `1 tie`, `1,234 ties`. */
export function formatCount(count: number, one: string, other: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : other}`;
}
