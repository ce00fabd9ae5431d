/** A rectangle in CSS pixels of the window, as `getBoundingClientRect` gives it. */
interface Rect {
  left: number;
  top: number;
  bottom: number;
  width: number;
  height: number;
}

/** Between the popover and what it belongs to, and around it at the edges of the window. */
const GAP_PX = 8;

/**
 * The upper left corner of a popover: below its anchor, above it where there is
 * no space below, and within the window as far as it fits.
 */
export function popoverPosition(
  anchor: Rect,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  viewport: { width: number; height: number },
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
