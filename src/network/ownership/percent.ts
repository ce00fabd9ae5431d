/** A share that may be known only within limits, in percent; both ends are equal where it is exact. */
export interface ShareBounds {
  min: number;
  max: number;
}

/** What counts: shares of the capital, or of the votes. */
export type Basis = 'capital' | 'votes';

export const WHOLE = 100;

/** Sums of percentages that differ by less than this, in percent, are the same: the error of binary fractions. */
export const SAME_PERCENT = 1e-9;

/** So many parts of a percent are kept. */
const PARTS = 1e12;

/** Removes the error of binary fractions: 28.999999999999996 is 29. */
export function withoutNoise(percent: number): number {
  return Math.round(percent * PARTS) / PARTS;
}

/** Whether two shares have the same ends. */
export function isSameBounds(a: ShareBounds, b: ShareBounds): boolean {
  return a.min === b.min && a.max === b.max;
}

/** A share with its ends without noise, none below 0. */
export function shareBoundsOf(least: number, most: number): ShareBounds {
  const min = withoutNoise(Math.max(0, least));
  return { min, max: Math.max(min, withoutNoise(most)) };
}
