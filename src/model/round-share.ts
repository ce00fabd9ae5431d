/** So many parts of a percent are kept in sums. */
const PARTS = 1e6;

/** Shares are shown with at most this many decimals, in percent. */
const DECIMALS = 2;

/**
 * Removes the error of binary fractions from a sum of percentages, so that
 * 0.1 + 0.2 is 0.3: rounds to a millionth of a percent.
 */
export function roundSum(percent: number): number {
  // In data of a hundred thousand companies, millions of sums are rounded. A sum of 0 is never −0.
  return Math.round(percent * PARTS) / PARTS + 0;
}

/** Rounds a percentage to the two decimals that are shown. */
export function roundShare(percent: number): number {
  return Number(percent.toFixed(DECIMALS));
}

/**
 * Rounds the lower end of a range down and its upper end up to two decimals, so
 * that the rounded range never claims more than the data.
 */
export function roundOutwards(percent: number, end: 'min' | 'max'): number {
  const steps = roundSum(percent * 10 ** DECIMALS);
  return roundShare((end === 'min' ? Math.floor(steps) : Math.ceil(steps)) / 10 ** DECIMALS);
}
