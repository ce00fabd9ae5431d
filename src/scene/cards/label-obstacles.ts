import { boxesOverlap, isInside, type Box } from '../../geometry/index.js';
import type { Curve } from '../routing/curve.js';
import type { FrameSize } from './frame.js';

/** What is in the way of labels. */
export interface Surroundings {
  cards: readonly Box[];
  arrowheads: readonly Box[];
  curves: readonly Curve[];
  frame: FrameSize;
}

/** What is around a frame, as four boxes of its size. */
function outsideOf({ width, height }: FrameSize): Box[] {
  const [x, y] = [width / 2, height / 2];
  return [-1, 1].flatMap((side) => [
    { x: x + side * width, y, width, height },
    { x, y: y + side * height, width, height },
  ]);
}

/** What labels can cover: cards and the outside of the frame, which they must not, and the rest. */
export interface Obstacles {
  forbidden: readonly Box[];
  arrowheads: readonly Box[];
  curves: readonly Curve[];
}

export function obstaclesOf({ cards, frame, arrowheads, curves }: Surroundings): Obstacles {
  return { forbidden: [...cards, ...outsideOf(frame)], arrowheads, curves };
}

/** Those of the obstacles that come nearer to a box than the margin. */
export function near(
  box: Box,
  margin: number,
  { forbidden, arrowheads, curves }: Obstacles,
): Obstacles {
  const isNear = (other: Box): boolean => boxesOverlap(box, other, margin);
  return {
    forbidden: forbidden.filter(isNear),
    arrowheads: arrowheads.filter(isNear),
    curves: curves.filter(({ bounds }) => isNear(bounds)),
  };
}

/** How many points of other lines lie under a box. */
export function pointsUnder(box: Box, own: Curve, curves: readonly Curve[]): number {
  let count = 0;
  for (const curve of curves) {
    if (curve === own || !boxesOverlap(curve.bounds, box, 1)) continue;
    for (const point of curve.points) if (isInside(point, box)) count += 1;
  }
  return count;
}
