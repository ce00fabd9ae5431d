import { isInside, type Point } from '../geometry/index.js';
import type { Scene } from '../scene/index.js';
import type { Size, Viewport } from './viewport.js';

/** A card of this width on the screen has space for what is inside. */
const WIDE_CARD_PX = 320;
/** On a narrow container, this part of its width is enough. */
const WIDE_SHARE = 0.8;

/** The point of the scene that stays where it is on the screen while the zoom changes. */
function fixedPoint(before: Viewport, after: Viewport): Point {
  const change = before.zoom - after.zoom;
  return { x: (after.pan.x - before.pan.x) / change, y: (after.pan.y - before.pan.y) / change };
}

/**
 * The closed card around which the reader zooms, with the pointer on it or from the middle of
 * the view, and that has just become so wide that it should open; undefined for
 * none. A card that a reader has closed stays so until the reader zooms out and
 * in again.
 */
export function cardZoomedInOn(
  { nodes }: Scene,
  before: Viewport,
  after: Viewport,
  size: Size,
): string | undefined {
  if (after.zoom <= before.zoom) return undefined;
  const point = fixedPoint(before, after);
  const wide = Math.min(WIDE_CARD_PX, WIDE_SHARE * size.width);
  const card = nodes.find((node) => node.isOpen === false && isInside(point, node));
  if (!card) return undefined;
  return card.width * before.zoom < wide && card.width * after.zoom >= wide ? card.id : undefined;
}
