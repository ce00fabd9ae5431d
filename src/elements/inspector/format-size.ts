import { formatMoney, inspectorMessages } from '../../messages/index.js';
import type { Size } from '../../model/index.js';

/**
 * A size figure with its unit in words: `3,348,000 vehicles`,
 * `about 12.63 trillion Japanese yen`. Sums of money keep four digits; counts
 * keep them all.
 */
export function formatSize({ measure, value, currency, approximate }: Size): string {
  const figure =
    currency === undefined
      ? inspectorMessages.labels.quantity[measure](value)
      : formatMoney(value, currency);
  return approximate ? inspectorMessages.size.approximate(figure) : figure;
}
