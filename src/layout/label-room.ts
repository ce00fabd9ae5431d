import { borderDistance, type Point } from '../geometry/index.js';
import type { Body, Link } from './body.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { arrowPx, labelGapPx } = LAYOUT_SETTINGS.labels;

/** How much of a link must lie outside both boxes, in a direction of length 1, for its label and arrowhead. */
export function neededLength({ labelWidth, labelHeight }: Link, { x, y }: Point): number {
  if (labelWidth === 0) return arrowPx;
  // Labels are horizontal, so a steep link needs less length for them than a flat one.
  return arrowPx + labelGapPx + Math.abs(x) * labelWidth + Math.abs(y) * labelHeight;
}

/** How far apart the centres of two linked bodies must be in a direction of length 1. */
export function neededDistance(link: Link, direction: Point): number {
  return reach(link.a, direction) + reach(link.b, direction) + neededLength(link, direction);
}

/** How far the border of a body is from its centre in a direction of length 1. */
export function reach(body: Body, { x, y }: Point): number {
  return borderDistance(body, { x: body.x + x, y: body.y + y });
}
