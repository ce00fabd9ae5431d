import type { Point } from '../geometry/index.js';

const TWO_PI = 6.283185307179586;

/** The sine of an angle from 0 to an eighth of a turn, in radians: the terms of its series that a double holds. */
function sine(angle: number): number {
  const square = angle * angle;
  let sum = 0;
  for (let term = 17; term > 1; term -= 2) sum = (square / (term * (term - 1))) * (1 - sum);
  return angle * (1 - sum);
}

/** The cosine, in the same way. */
function cosine(angle: number): number {
  const square = angle * angle;
  let sum = 0;
  for (let term = 16; term > 0; term -= 2) sum = (square / (term * (term - 1))) * (1 - sum);
  return 1 - sum;
}

/**
 * The point at a part of a turn on the circle of radius 1: 0 to the right, a
 * quarter below. Browsers differ in the last bit of `Math.sin` and `Math.cos`,
 * and one bit can decide on a whole layout; this takes arithmetic alone.
 */
export function direction(turn: number): Point {
  const part = turn - Math.floor(turn);
  const eighth = Math.floor(part * 8);
  const quarter = Math.floor((eighth + 1) / 2);
  // From minus to plus an eighth of a turn around the nearest quarter.
  const angle = (part - quarter / 4) * TWO_PI;
  const [x, y] = [cosine(Math.abs(angle)), angle < 0 ? -sine(-angle) : sine(angle)];
  switch (quarter % 4) {
    case 0:
      return { x, y };
    case 1:
      return { x: -y, y: x };
    case 2:
      return { x: -x, y: -y };
    default:
      return { x: y, y: -x };
  }
}
