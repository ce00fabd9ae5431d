import type { Share } from '../../model/index.js';

/** A number without an exponent, with at most twelve decimals. */
export function decimalText(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}

/**
 * A share as tables and graphs have it, so that `parseShare` reads the same again: `12.5%`,
 * `>50%`, `<=10%`, `>25-<50%`, `unknown`.
 */
export function shareAsText(share: Share): string {
  if (share === 'unknown') return 'unknown';
  if (typeof share === 'number') return `${decimalText(share)}%`;
  const { min, max, minExclusive = false, maxExclusive = false } = share;
  if (min === undefined) return `${maxExclusive ? '<' : '<='}${decimalText(max ?? 100)}%`;
  if (max === undefined) return `${minExclusive ? '>' : '>='}${decimalText(min)}%`;
  const from = `${minExclusive ? '>' : ''}${decimalText(min)}`;
  return `${from}-${maxExclusive ? '<' : ''}${decimalText(max)}%`;
}
