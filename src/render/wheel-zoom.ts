const LINE_PX = 16;
const PAGE_PX = 400;
/** A notch of a wheel and a jerk of a touchpad count as no more than this. */
const LARGEST_STEP_PX = 20;
/** The zoom of one notch of a wheel. */
const ZOOM_PER_LARGEST_STEP = 1.1;

function pixelsOf({ deltaMode, deltaY }: WheelEvent): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return deltaY * LINE_PX;
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? deltaY * PAGE_PX : deltaY;
}

/**
 * The factor by which a wheel event zooms. Devices report anything from 3 to
 * 120 pixels for a movement, so a step counts for 20 pixels at most: 1.1 times
 * for a notch of a wheel, in proportion less for the small steps of a touchpad.
 */
export function wheelZoomFactor(event: WheelEvent): number {
  const pixels = pixelsOf(event);
  const step = Math.max(-LARGEST_STEP_PX, Math.min(LARGEST_STEP_PX, pixels));
  return ZOOM_PER_LARGEST_STEP ** (-step / LARGEST_STEP_PX);
}
