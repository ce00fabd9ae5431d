import { curveBetween, type Curve } from './curve.js';
import { gapMiddle } from './gap-middle.js';
import { boxesOverlap, isInside, segmentEntersBox, type Box } from '../geometry.js';
import { controlPoints, sidewards, type Way } from './way.js';

/** Nearer to a box, a line runs under it. */
export const CLEARANCE_PX = 2;

/** The lines between two boxes, which run side by side. */
export interface Bundle {
  a: Box;
  b: Box;
  /** For each line how far to the right of the bundle's way it runs, in pixels. */
  offsets: readonly number[];
}

/** The way straight ahead. */
export function straightWay({ a, b }: Bundle): Way {
  return [{ sideways: 0, along: gapMiddle(a, b) }];
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

/** Whether a line of a bundle has a control point in one of its ends; the engine leaves such a line out. */
export function bendsInside(bundle: Bundle, way: Way): boolean {
  const { a, b } = bundle;
  return waysOf(bundle, way).some((own) => {
    if (own.every(({ sideways }) => sideways === 0)) return false;
    return controlPoints(a, b, own).some((point) => {
      return isInside(point, a, CLEARANCE_PX) || isInside(point, b, CLEARANCE_PX);
    });
  });
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

/** How often lines come as near to boxes as that. */
export function countNear(curves: readonly Curve[], boxes: readonly Box[], px: number): number {
  let count = 0;
  for (const curve of curves) {
    for (const box of boxes) if (comesNear(curve, box, px)) count += 1;
  }
  return count;
}

/** A way that was found, how long its longest line is, and how often its lines run under boxes. */
export interface FoundWay {
  way: Way;
  length: number;
  under: number;
}
