import { LANGUAGE } from './format.js';

/** A hyphen is no minus sign, and is too short beside figures. */
const MINUS = '−';

/**
 * An amount of money with four digits and the name of its ISO 4217 currency:
 * `12.63 trillion Japanese yen`, `−670.9 billion Japanese yen`.
 */
export function formatMoney(value: number, currency: string): string {
  return new Intl.NumberFormat(LANGUAGE, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  })
    .format(value)
    .replace('-', MINUS);
}
