import type { Body } from '../body.js';
import { isDrawn } from '../components.js';
import { goldenSpiral } from '../golden-spiral.js';
import { idealLength, meanReach } from '../ideal-length.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { turnLevel } from '../turn-level.js';
import { Quadtree } from './quadtree.js';
import type { Strategy } from './strategy.js';

const { theta, friction, charge, coldest, ticks, stretchX } = LAYOUT_SETTINGS.forces;

/** Springs between pairs of bodies, by their indexes. */
interface Springs {
  a: Int32Array;
  b: Int32Array;
  length: Float64Array;
  strength: Float64Array;
  /** How much of the movement the first end makes. */
  share: Float64Array;
}

/** How often all bodies are moved: a power of two, fewer times in a larger graph. */
function ticksFor(count: number): number {
  let number: number = ticks.most;
  while (number > ticks.fewest && number * count > ticks.timesBodies) number /= 2;
  return number;
}

/** The factor that cools from 1 to the coldest in so many ticks; roots of powers of two are square roots. */
function coolingFor(number: number): number {
  let factor: number = coldest;
  for (let root = 1; root < number; root *= 2) factor = Math.sqrt(factor);
  return factor;
}

/** The weightiest bodies come first, into the middle of the spiral. */
function startOf(bodies: readonly Body[], seed: number): [Float64Array, Float64Array] {
  const [x, y] = [new Float64Array(bodies.length), new Float64Array(bodies.length)];
  const spiral = goldenSpiral(seed);
  const order = bodies.map((body, at) => ({ at, links: body.links.length }));
  order.sort((one, other) => other.links - one.links || one.at - other.at);
  for (const { at } of order) {
    const point = spiral.next().value;
    x[at] = point.x;
    y[at] = point.y;
  }
  return [x, y];
}

/** Lengths are in parts of the mean length of all springs. */
function springsOf({ bodies, links }: Parameters<Strategy>[0]): Springs {
  const index = new Map(bodies.map((body, at) => [body, at]));
  const drawn = links.filter(isDrawn);
  const degree = (body: Body): number => body.links.length;
  const lengths = drawn.map(idealLength);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    a: Int32Array.from(drawn, ({ a }) => index.get(a) ?? 0),
    b: Int32Array.from(drawn, ({ b }) => index.get(b) ?? 0),
    length: Float64Array.from(lengths, (length) => length / mean),
    strength: Float64Array.from(drawn, ({ a, b, weight }) => {
      return (
        (weight > 0 ? 1 : LAYOUT_SETTINGS.forces.withoutWeight) / Math.min(degree(a), degree(b))
      );
    }),
    share: Float64Array.from(drawn, ({ a, b }) => degree(b) / (degree(a) + degree(b))),
  };
}

/**
 * Lets all bodies repel one another and links act as springs, as d3-force does:
 * the repulsion by a quadtree, the integration by velocity Verlet, with a
 * temperature that falls in equal factors. For large components.
 */
export const forces: Strategy = (component, seed) => {
  const { bodies } = component;
  const count = bodies.length;
  const [x, y] = startOf(bodies, seed);
  const [speedX, speedY] = [new Float64Array(count), new Float64Array(count)];
  const springs = springsOf(component);
  const mean = bodies.reduce((sum, body) => sum + meanReach(body), 0) / count;
  const charges = Float64Array.from(bodies, (body) => (charge * meanReach(body)) / mean);
  const tree = new Quadtree(x, y, charges);
  const number = ticksFor(count);
  const factor = coolingFor(number);
  let heat = 1;
  for (let tick = 0; tick < number; tick++) {
    heat *= factor;
    for (let at = 0; at < springs.a.length; at++) {
      const [a, b] = [springs.a[at] ?? 0, springs.b[at] ?? 0];
      const dx = (x[b] ?? 0) + (speedX[b] ?? 0) - (x[a] ?? 0) - (speedX[a] ?? 0) || 1e-6;
      const dy = (y[b] ?? 0) + (speedY[b] ?? 0) - (y[a] ?? 0) - (speedY[a] ?? 0) || 1e-6;
      const present = Math.sqrt(dx * dx + dy * dy);
      const pull =
        ((present - (springs.length[at] ?? 1)) / present) * heat * (springs.strength[at] ?? 1);
      const share = springs.share[at] ?? 0.5;
      speedX[b] = (speedX[b] ?? 0) - dx * pull * (1 - share);
      speedY[b] = (speedY[b] ?? 0) - dy * pull * (1 - share);
      speedX[a] = (speedX[a] ?? 0) + dx * pull * share;
      speedY[a] = (speedY[a] ?? 0) + dy * pull * share;
    }
    tree.build();
    for (let at = 0; at < count; at++) {
      tree.repel(at, theta);
      speedX[at] = ((speedX[at] ?? 0) + tree.forceX * heat) * friction;
      speedY[at] = ((speedY[at] ?? 0) + tree.forceY * heat) * friction;
    }
    for (let at = 0; at < count; at++) {
      x[at] = (x[at] ?? 0) + (speedX[at] ?? 0);
      y[at] = (y[at] ?? 0) + (speedY[at] ?? 0);
    }
  }
  turnLevel(x, y);
  bodies.forEach((body, at) => {
    body.x = (x[at] ?? 0) * stretchX;
    body.y = y[at] ?? 0;
  });
};
