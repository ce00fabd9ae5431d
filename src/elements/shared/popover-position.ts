/** A rectangle in CSS pixels of the window, as `getBoundingClientRect` gives it. */
export interface Rect {
  left: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
}

/** The size of the popover or of the window. */
export type Size = Pick<Rect, 'width' | 'height'>;

/** Gives the upper left corner of a popover in the window and, where its space is limited, its largest height. */
export type PlacePopover = (
  anchor: Rect,
  popover: Size,
  viewport: Size,
) => { left: number; top: number; maxHeight?: number };

/** Between the popover and what it belongs to, and around it at the edges of the window. */
const GAP_PX = 8;

/**
 * The upper left corner of a popover: below its anchor, above it where there is
 * no space below, and within the window as far as it fits.
 */
export function popoverPosition(
  anchor: Rect,
  { width, height }: Size,
  viewport: Size,
): { left: number; top: number } {
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - height;
  const fitsBelow = below + height <= viewport.height - GAP_PX;
  const centred = anchor.left + anchor.width / 2 - width / 2;
  const rightmost = viewport.width - GAP_PX - width;
  return {
    left: Math.max(GAP_PX, Math.min(centred, rightmost)),
    top: fitsBelow || above < GAP_PX ? below : above,
  };
}
