import type { Box, Point } from '../geometry/index.js';
import {
  centredOn,
  clampedTo,
  FIT_PADDING,
  fitViewport,
  isNarrow,
  type Size,
  type Viewport,
} from './viewport.js';

const READABLE_ZOOM = 0.62;

/**
 * The viewport before the reader moves it: all of the bounds or, in a narrow
 * container in which they could not be read, a readable part around the centre.
 * A function of its arguments alone, so that the same scene in a container of
 * the same size looks the same whenever the size became known.
 */
export function initialViewport(bounds: Box, size: Size, centre: () => Point): Viewport {
  const fitted = fitViewport(bounds, size);
  if (!isNarrow(size) || fitted.zoom >= READABLE_ZOOM) return fitted;
  const zoomThatFillsHeight = (size.height - 2 * FIT_PADDING.y) / Math.max(1, bounds.height);
  const zoom = Math.max(READABLE_ZOOM, Math.min(1, zoomThatFillsHeight));
  return clampedTo(bounds, centredOn(centre(), zoom, size), size);
}
