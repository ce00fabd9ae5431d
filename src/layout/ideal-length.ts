import type { Body, Link } from './body.js';
import { neededLength } from './label-room.js';
import { LAYOUT_SETTINGS } from './settings.js';

const { airPx, withoutWeight } = LAYOUT_SETTINGS.idealLength;

/** A direction that is neither level nor upright, since nobody knows yet which one it will be. */
const ANY_DIRECTION = { x: Math.SQRT1_2, y: Math.SQRT1_2 };

/** How far the border of a body is from its centre, taken over all directions. */
export function meanReach({ width, height }: Body): number {
  return (width + height) / 4;
}

/** How far apart the centres of two linked bodies should be, in pixels. What does not attract may be further. */
export function idealLength(link: Link): number {
  const length = meanReach(link.a) + meanReach(link.b) + neededLength(link, ANY_DIRECTION) + airPx;
  return link.weight > 0 ? length : length * withoutWeight;
}
