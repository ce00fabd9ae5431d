import { formatShare } from './format-share.js';

/** A share within limits in words: `35.7%` where both are the same, else `30–40%`. */
export function formatBounds({ min, max }: { min: number; max: number }): string {
  return formatShare(min === max ? min : { min, max });
}
