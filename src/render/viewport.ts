import type { Box, Point } from '../geometry/index.js';

/** How the scene is mapped to the container: `screen = scene * zoom + pan`. */
export interface Viewport {
  zoom: number;
  pan: Point;
}

/** The point of the scene in the middle of the container, and the zoom: a viewport whatever the size of the container. */
export interface Camera extends Readonly<Point> {
  readonly zoom: number;
}

/** The size of the container, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Whether two sizes are the same; two that are not known are. */
export function isSameSize(a: Size | undefined, b: Size | undefined): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

/** Free space at the sides, and above and below, in pixels. */
export interface Padding {
  x: number;
  y: number;
}

/** The padding around what is fitted: a hint stands below it and covers nothing. */
export const FIT_PADDING: Padding = { x: 10, y: 18 };
/** Around a frame, which has its margins inside. */
export const NO_PADDING: Padding = { x: 0, y: 0 };
const LARGEST_FIT_ZOOM = 1.4;
/** A narrower container cannot show a large graph so that it can be read. */
const NARROW_PX = 600;
const ZOOM_STEP = 1.3;
/** How far down a container, as a share of its height, what a frame is about may stand. */
const LOWEST_CENTRE = 0.75;

/** At the smallest, ten thousand boxes with their lines fit into a window. */
export const ZOOM_LIMITS = { min: 0.02, max: 4 };

export function limitZoom(zoom: number): number {
  return Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, zoom));
}

export function isNarrow({ width }: Size): boolean {
  return width < NARROW_PX;
}

/** The zoom after one step in (1) or out (-1), within the limits. */
export function steppedZoom(zoom: number, direction: 1 | -1): number {
  return limitZoom(zoom * ZOOM_STEP ** direction);
}

/** A point of the scene in the middle of the container. */
export function centredOn({ x, y }: Point, zoom: number, { width, height }: Size): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

/** What is in the middle of the container. */
export function cameraOf({ zoom, pan }: Viewport, { width, height }: Size): Camera {
  return { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom, zoom };
}

/** Whether nobody could tell two cameras apart; both may be null. */
export function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b;
  return Math.hypot(a.x - b.x, a.y - b.y) * a.zoom < 0.1 && Math.abs(a.zoom - b.zoom) < 1e-4;
}

/** The viewport around the same point of the scene, at another zoom; `at` is in container pixels. */
export function zoomedAround({ zoom, pan }: Viewport, at: Point, newZoom: number): Viewport {
  const scale = newZoom / zoom;
  return {
    zoom: newZoom,
    pan: { x: at.x - (at.x - pan.x) * scale, y: at.y - (at.y - pan.y) * scale },
  };
}

/**
 * Shows all of the bounds, with padding, as large as the container allows but
 * not larger than 1.4 times and within the zoom limits.
 */
export function fitViewport(bounds: Box, size: Size, padding = FIT_PADDING): Viewport {
  const zoom = Math.min(
    (size.width - 2 * padding.x) / Math.max(1, bounds.width),
    (size.height - 2 * padding.y) / Math.max(1, bounds.height),
    LARGEST_FIT_ZOOM,
  );
  return centredOn(bounds, limitZoom(zoom), size);
}

/** Moves one axis so that no empty margin is shown where there is graph to see. */
function clampAxis(pan: number, start: number, end: number, size: number, padding: number): number {
  const near = padding - start;
  const far = size - padding - end;
  return far > near ? (near + far) / 2 : Math.min(near, Math.max(far, pan));
}

/** The same zoom, moved so that no empty margin is shown where there is graph to see. */
export function clampedTo(
  bounds: Box,
  { zoom, pan }: Viewport,
  size: Size,
  padding = FIT_PADDING,
): Viewport {
  const [halfWidth, halfHeight] = [bounds.width / 2, bounds.height / 2];
  const [left, right] = [(bounds.x - halfWidth) * zoom, (bounds.x + halfWidth) * zoom];
  const [top, bottom] = [(bounds.y - halfHeight) * zoom, (bounds.y + halfHeight) * zoom];
  return {
    zoom,
    pan: {
      x: clampAxis(pan.x, left, right, size.width, padding.x),
      y: clampAxis(pan.y, top, bottom, size.height, padding.y),
    },
  };
}

/**
 * The viewport of a frame, which has its margins inside, before the reader moves it:
 * all of it or, where it is larger than the container, a part at zoom 1, since what is in
 * a frame is not to be shown smaller: from its start, where reading begins, or as far from
 * it as brings the centre into the upper three quarters.
 */
export function framedViewport(frame: Box, size: Size, centre: () => Point): Viewport {
  const fitted = fitViewport(frame, size, NO_PADDING);
  if (fitted.zoom >= 1) return fitted;
  const above = size.height * (LOWEST_CENTRE - 1 / 2);
  const { x, y } = centre();
  return clampedTo(frame, centredOn({ x, y: y - above }, 1, size), size, NO_PADDING);
}
