import { borderDistance, type Box } from '../geometry/index.js';

/** How much of a link lies outside the boxes of its ends, which are so far apart; below 0 where these overlap. */
export function visibleLength({ a, b }: { a: Box; b: Box }, distance: number): number {
  return distance - borderDistance(a, b) - borderDistance(b, a);
}
