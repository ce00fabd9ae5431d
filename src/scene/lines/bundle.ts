import { curveBetween, type Curve } from './curve.js';
import { boxesOverlap, segmentEntersBox, type Box } from '../geometry.js';
import { sidewards, type Way } from './way.js';

/** Nearer to a box, a line runs under it. */
export const CLEARANCE_PX = 2;

/** The lines between two boxes, which run side by side. */
export interface Bundle {
  a: Box;
  b: Box;
  /** For each line how far to the right of the bundle's way it runs, in pixels. */
  offsets: readonly number[];
}

/** The ways of all lines of a bundle. */
export function waysOf({ offsets }: Bundle, way: Way): Way[] {
  // An arc goes half as far aside as its one control point, any other line as far as its control points.
  const part = way.length === 1 ? 2 : 1;
  return offsets.map((offset) => sidewards(way, offset * part));
}

/** All lines of a bundle on a way. */
export function curvesOf(bundle: Bundle, way: Way): Curve[] {
  return waysOf(bundle, way).map((own) => curveBetween(bundle.a, bundle.b, own));
}

/** Whether a line comes as near to a box as that. */
export function comesNear({ bounds, points }: Curve, box: Box, px: number): boolean {
  if (!boxesOverlap(bounds, box, px)) return false;
  let before = points[0];
  for (const point of points) {
    if (before && segmentEntersBox(before, point, box, px)) return true;
    before = point;
  }
  return false;
}

/** A way that was found, and how many boxes the lines of the bundle still run under. */
export interface FoundWay {
  way: Way;
  under: number;
}
