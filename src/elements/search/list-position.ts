import type { PlacePopover } from '../shared/popover-position.js';

/** Between the field and its list. */
const GAP_PX = 4;
/** Around the list at the edges of the window. */
const MARGIN_PX = 8;

/** A longer list is scrolled, so that what is behind it stays in sight. */
const LARGEST_HEIGHT_PX = 440;

/**
 * The place of a list under the field that it belongs to, with its largest height;
 * above the field where it does not fit below and has more space there.
 */
export const listPosition: PlacePopover = (anchor, { width, height }, viewport) => {
  const spaceUntil = (edge: number): number =>
    Math.max(0, Math.min(edge - GAP_PX - MARGIN_PX, LARGEST_HEIGHT_PX));
  const above = spaceUntil(anchor.top);
  const below = spaceUntil(viewport.height - anchor.bottom);
  const rightmost = viewport.width - MARGIN_PX - width;
  const left = Math.max(MARGIN_PX, Math.min(anchor.left, rightmost));
  if (height <= below || below >= above) {
    return { left, top: anchor.bottom + GAP_PX, maxHeight: below };
  }
  return { left, top: anchor.top - GAP_PX - Math.min(height, above), maxHeight: above };
};
