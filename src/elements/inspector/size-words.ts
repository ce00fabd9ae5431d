import type { Size } from '../../model/index.js';
import { UNIT_WORDS } from './labels.js';

function money(value: number, currency: string): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  })
    .format(value)
    .replace('-', '−');
}

/**
 * A size figure with its unit in words: `3,348,000 vehicles`,
 * `about 12.63 trillion Japanese yen`. Sums of money keep four digits; counts
 * keep them all.
 */
export function sizeInWords({ measure, value, currency, approximate }: Size): string {
  const about = approximate ? 'about ' : '';
  if (currency !== undefined) return about + money(value, currency);
  const unit = UNIT_WORDS[measure] ?? '';
  return `${about}${value.toLocaleString('en')} ${unit}`.trim();
}
