import type { Point } from '../geometry/index.js';

/**
 * The cosine and the sine of the golden angle, π(3 − √5). They are constants
 * because browsers differ in the last bit of `Math.cos` and `Math.sin`, and one
 * bit can decide on a whole layout.
 */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

/**
 * The points of a sunflower's spiral around the origin, evenly spread: the
 * first one at the origin, the n-th at a distance of √n, each turned by the
 * golden angle against the one before. `turns` turns the whole spiral by so
 * many golden angles.
 */
export function* goldenSpiral(turns = 0): Generator<Point, never> {
  let [x, y] = [1, 0];
  const turn = (): void => {
    [x, y] = [x * COS - y * SIN, x * SIN + y * COS];
  };
  for (let step = 0; step < turns; step++) turn();
  for (let count = 0; ; count++) {
    const radius = Math.sqrt(count);
    yield { x: radius * x, y: radius * y };
    turn();
  }
}
