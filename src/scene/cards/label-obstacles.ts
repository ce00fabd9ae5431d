import { boxesOverlap, OwnedPoints, type Box, type OwnedPoint } from '../../geometry/index.js';
import { pointAt, type Curve } from '../routing/curve.js';
import type { FrameSize } from './frame.js';

/** What is in the way of labels. */
export interface Surroundings {
  cards: readonly Box[];
  arrowheads: readonly Box[];
  curves: readonly Curve[];
  frame: FrameSize;
}

/** What is around a frame, as four boxes of its size; those above and below reach over the corners. */
function outsideOf({ width, height }: FrameSize): Box[] {
  const [x, y] = [width / 2, height / 2];
  return [-1, 1].flatMap((side) => [
    { x: x + side * width, y, width, height },
    { x, y: y + side * height, width: 3 * width, height },
  ]);
}

/** What labels can cover: cards and the outside of the frame, which they must not, arrowheads and lines. */
export interface Obstacles {
  forbidden: readonly Box[];
  arrowheads: readonly Box[];
  /** All lines, as points so close to each other that a line through a box has one within a pixel of it. */
  points: OwnedPoints<Curve>;
}

const POINT_SPACING_PX = 2;

function pointsAlong(owner: Curve): OwnedPoint<Curve>[] {
  const count = Math.ceil(owner.length / POINT_SPACING_PX);
  return Array.from({ length: count + 1 }, (_, index) => {
    const { x, y } = pointAt(owner, (index / count) * owner.length);
    return { x, y, owner };
  });
}

export function obstaclesOf({ cards, frame, arrowheads, curves }: Surroundings): Obstacles {
  const forbidden = [...cards, ...outsideOf(frame)];
  return { forbidden, arrowheads, points: new OwnedPoints(curves.flatMap(pointsAlong)) };
}

/** The obstacles without the boxes that do not come nearer to a box than the margin. */
export function near(
  box: Box,
  margin: number,
  { forbidden, arrowheads, points }: Obstacles,
): Obstacles {
  const isNear = (other: Box): boolean => boxesOverlap(box, other, margin);
  return { forbidden: forbidden.filter(isNear), arrowheads: arrowheads.filter(isNear), points };
}
