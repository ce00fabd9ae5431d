import type { Share } from './schema/share.js';

/** The least and the most that a share can be, in percent; unknown is 0 to 100. */
export function shareBounds(share: Share): { min: number; max: number } {
  if (share === 'unknown') return { min: 0, max: 100 };
  if (typeof share === 'number') return { min: share, max: share };
  return { min: share.min ?? 0, max: share.max ?? 100 };
}

/**
 * Whether the share is certainly more than the threshold in percent. An open
 * lower end counts: more than 50 with an excluded minimum of 50 is a majority.
 */
export function isSurelyAbove(share: Share, threshold: number): boolean {
  if (share === 'unknown') return false;
  if (typeof share === 'number') return share > threshold;
  if (share.min === undefined) return false;
  return share.minExclusive ? share.min >= threshold : share.min > threshold;
}
