import { otherEnd, type Body, type Link } from '../body.js';
import { isDrawn } from '../components.js';
import { goldenSpiral } from '../golden-spiral.js';
import { idealLength } from '../ideal-length.js';
import { seededRandom } from '../random.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { turnLevel } from '../turn-level.js';
import type { Strategy } from './strategy.js';

const { rounds, lastRate, foldFrom, stretchX } = LAYOUT_SETTINGS.stress;

/** The lengths of the shortest paths from a body to all others. */
function pathLengths(
  from: number,
  neighbours: readonly (readonly { to: number; length: number }[])[],
): Float64Array {
  const lengths = new Float64Array(neighbours.length).fill(Infinity);
  lengths[from] = 0;
  const waiting = [from];
  const isWaiting = new Uint8Array(neighbours.length);
  for (const at of waiting) {
    isWaiting[at] = 0;
    for (const { to, length } of neighbours[at] ?? []) {
      const sum = (lengths[at] ?? 0) + length;
      if (sum >= (lengths[to] ?? 0)) continue;
      lengths[to] = sum;
      if (isWaiting[to] === 1) continue;
      isWaiting[to] = 1;
      waiting.push(to);
    }
  }
  return lengths;
}

/** Two bodies that should be so far apart. */
interface Terms {
  one: Int32Array;
  other: Int32Array;
  distance: Float64Array;
}

/** All pairs. Distances that no page has room for are shortened by a square root, which folds long chains. */
function termsOf(bodies: readonly Body[], links: readonly Link[]): Terms {
  const index = new Map(bodies.map((body, at) => [body, at]));
  const drawn = new Set(links.filter(isDrawn));
  const neighbours = bodies.map((body) =>
    body.links
      .filter((link) => drawn.has(link))
      .map((link) => ({ to: index.get(otherEnd(link, body)) ?? 0, length: idealLength(link) })),
  );
  const area = bodies.reduce((sum, { width, height }) => sum + (width + height) ** 2, 0);
  const longest = foldFrom * Math.sqrt(area);
  const count = (bodies.length * (bodies.length - 1)) / 2;
  const terms = {
    one: new Int32Array(count),
    other: new Int32Array(count),
    distance: new Float64Array(count),
  };
  let at = 0;
  for (let one = 1; one < bodies.length; one++) {
    const lengths = pathLengths(one, neighbours);
    for (let other = 0; other < one; other++) {
      const length = lengths[other] ?? 0;
      terms.one[at] = one;
      terms.other[at] = other;
      terms.distance[at] = length > longest ? Math.sqrt(length * longest) : length;
      at += 1;
    }
  }
  return terms;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** From the largest to the smallest rate in equal factors; sixteenth roots need no function that browsers differ in. */
function cooling(first: number, last: number): number {
  let factor = last / first;
  for (let root = 1; root < rounds - 1; root *= 2) factor = Math.sqrt(factor);
  return factor;
}

/**
 * Minimises stress, the squared differences between the distances of all pairs
 * and the lengths of their shortest paths, by stochastic gradient descent
 * (Zheng, Pawar and Goodman, 2018).
 */
export const stress: Strategy = ({ bodies, links }, seed) => {
  const { one, other, distance } = termsOf(bodies, links);
  const [x, y] = [new Float64Array(bodies.length), new Float64Array(bodies.length)];
  const spiral = goldenSpiral(seed);
  for (let at = 0; at < bodies.length; at++) {
    const point = spiral.next().value;
    x[at] = point.x;
    y[at] = point.y;
  }
  const random = seededRandom(seed);
  const order = Int32Array.from(distance, (_, at) => at);
  let [shortest, longest] = [Infinity, 0];
  for (const length of distance) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  let rate = longest * longest;
  const factor = cooling(rate, lastRate * shortest * shortest);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const [a, b, wanted] = [one[at] ?? 0, other[at] ?? 0, distance[at] ?? 1];
      const dx = (x[a] ?? 0) - (x[b] ?? 0);
      const dy = (y[a] ?? 0) - (y[b] ?? 0);
      const present = Math.sqrt(dx * dx + dy * dy) || 1;
      const step = Math.min(1, rate / (wanted * wanted));
      const move = (step * (present - wanted)) / (2 * present);
      x[a] = (x[a] ?? 0) - move * dx;
      y[a] = (y[a] ?? 0) - move * dy;
      x[b] = (x[b] ?? 0) + move * dx;
      y[b] = (y[b] ?? 0) + move * dy;
    }
    rate *= factor;
  }
  turnLevel(x, y);
  bodies.forEach((body, at) => {
    body.x = (x[at] ?? 0) * stretchX;
    body.y = y[at] ?? 0;
  });
};
