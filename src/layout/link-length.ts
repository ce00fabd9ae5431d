import { borderDistance } from '../geometry/index.js';
import type { Link } from './body.js';

/** How much of a link lies outside the boxes of its ends, which are so far apart; below 0 where these overlap. */
export function visibleLength({ a, b }: Link, distance: number): number {
  return distance - borderDistance(a, b) - borderDistance(b, a);
}
