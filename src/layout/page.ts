import { boundsOf, type Box } from '../geometry/index.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { comfortable, aspect } = LAYOUT_SETTINGS.page;

/**
 * How many times larger than a window some boxes are, at least 1: what fits into
 * a window is equally good, whatever its size.
 */
export function pageScale(boxes: readonly Box[]): number {
  const { width, height } = boundsOf(boxes);
  return Math.max(1, width / comfortable, (height * aspect) / comfortable);
}
