import { boxesOverlap, OwnedPoints, type Box } from '../../geometry/index.js';
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

/** What labels can cover: cards and the outside of the frame, which they must not, arrowheads and lines. */
export interface Obstacles {
  forbidden: readonly Box[];
  arrowheads: readonly Box[];
  /** The points of all lines. */
  points: OwnedPoints<Curve>;
}

export function obstaclesOf({ cards, frame, arrowheads, curves }: Surroundings): Obstacles {
  const points = curves.flatMap((owner) => owner.points.map(({ x, y }) => ({ x, y, owner })));
  const forbidden = [...cards, ...outsideOf(frame)];
  return { forbidden, arrowheads, points: new OwnedPoints(points) };
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
