import { isInside } from '../geometry/index.js';
import type { Scene } from '../scene/index.js';
import { cameraOf, type Size, type Viewport } from './viewport.js';

/** A card of this width on the screen has space for what is inside. */
const WIDE_CARD_PX = 320;
/** On a narrow container, this part of its width is enough. */
const WIDE_SHARE = 0.8;

/**
 * The closed card in the middle of the view that has just become so wide that it
 * should open, by a zoom from `zoomBefore` to the present viewport; undefined for
 * none. A card that a reader has closed stays so until the reader zooms out and
 * in again.
 */
export function cardZoomedInOn(
  { nodes }: Scene,
  zoomBefore: number,
  viewport: Viewport,
  size: Size,
): string | undefined {
  const { zoom } = viewport;
  const middle = cameraOf(viewport, size);
  const wide = Math.min(WIDE_CARD_PX, WIDE_SHARE * size.width);
  const card = nodes.find((node) => node.isOpen === false && isInside(middle, node));
  if (!card) return undefined;
  return card.width * zoomBefore < wide && card.width * zoom >= wide ? card.id : undefined;
}
