import { BoxGrid, type Box } from '../../geometry/index.js';
import { nearestFreePosition } from '../free-position.js';
import { neighboursAlong } from './scan-line.js';
import { createSeparation, createVariable, separateVariables } from './separate-variables.js';

/** A box whose axes are exchanged. */
function turned({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

/** The places from left to right at which boxes are apart, as near as can be to where they are. */
function separated(boxes: readonly Box[], gap: number, isLast: boolean): number[] {
  const variables = boxes.map(({ x }) => createVariable(x));
  for (const [first, second] of neighboursAlong(boxes, gap, isLast)) {
    const [left, right] = [variables[first], variables[second]];
    const [a, b] = [boxes[first], boxes[second]];
    if (left && right && a && b) createSeparation(left, right, (a.width + b.width) / 2 + gap);
  }
  return separateVariables(variables);
}

/**
 * Moves boxes apart so that there is a gap in pixels between any two, as little
 * as can be: those that overlap less from left to right are first separated so,
 * then what is left from top to bottom. The order along either axis is kept.
 */
export function removeOverlaps(boxes: readonly Box[], gap: number): void {
  separated(boxes, gap, false).forEach((x, index) => {
    const box = boxes[index];
    if (box) box.x = x;
  });
  separated(boxes.map(turned), gap, true).forEach((y, index) => {
    const box = boxes[index];
    if (box) box.y = y;
  });
}

/**
 * Puts boxes into whole pixels. One that comes too near to another by that moves
 * to the nearest free place.
 */
export function roundPositions(boxes: readonly Box[]): void {
  const grid = new BoxGrid();
  boxes.forEach((box, index) => {
    [box.x, box.y] = [Math.round(box.x) + 0, Math.round(box.y) + 0];
    if (grid.someOverlapping(box, 0, () => true)) {
      const { x, y } = nearestFreePosition(box, box, grid);
      [box.x, box.y] = [Math.round(x) + 0, Math.round(y) + 0];
    }
    grid.set(index, box);
  });
}
