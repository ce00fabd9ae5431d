import type { Point } from '../geometry/index.js';
import type { Link } from './body.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { arrowPx, labelGapPx } = LAYOUT_SETTINGS.labels;

/**
 * How much of a link must lie outside both boxes for its label and its arrowhead, in a
 * direction of length 1. Labels are horizontal, so a steep link needs less than a flat one.
 */
export function neededLength({ labelWidth, labelHeight }: Link, { x, y }: Point): number {
  if (labelWidth === 0) return arrowPx;
  return arrowPx + (labelGapPx + Math.abs(x) * labelWidth + Math.abs(y) * labelHeight);
}
