import type { Body } from '../body.js';
import { isDrawn } from '../components.js';
import { goldenSpiral } from '../golden-spiral.js';
import { idealLength, meanReach } from '../ideal-length.js';
import { LAYOUT_SETTINGS } from '../settings.js';
import { turnLevel } from '../turn-level.js';
import { busiestFirst, coarsen, degreesOf, type Coarser, type SpringGraph } from './coarsen.js';
import { Quadtree } from './quadtree.js';
import type { Strategy } from './strategy.js';

const {
  theta,
  friction,
  charge,
  coldest,
  ticks,
  stretchX,
  withoutWeight,
  smallest,
  leastShrinking,
} = LAYOUT_SETTINGS.forces;

/** Where points are. */
interface Points {
  x: Float64Array;
  y: Float64Array;
}

function graphOf({ bodies, links }: Parameters<Strategy>[0]): SpringGraph {
  const index = new Map(bodies.map((body, at) => [body, at]));
  const drawn = links.filter(isDrawn);
  const lengths = drawn.map(idealLength);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const mean = bodies.reduce((sum, body) => sum + meanReach(body), 0) / bodies.length;
  const indexOf = (body: Body): number => index.get(body) ?? 0;
  return {
    charge: Float64Array.from(bodies, (body) => (charge * meanReach(body)) / mean),
    mass: new Float64Array(bodies.length).fill(1),
    a: Int32Array.from(drawn, ({ a }) => indexOf(a)),
    b: Int32Array.from(drawn, ({ b }) => indexOf(b)),
    length: Float64Array.from(lengths, (length) => length / meanLength),
    weight: Float64Array.from(drawn, ({ weight }) => (weight > 0 ? 1 : withoutWeight)),
  };
}

/** The busiest points come first, into the middle of a spiral. */
function startOf(graph: SpringGraph, seed: number): Points {
  const { length } = graph.charge;
  const points = { x: new Float64Array(length), y: new Float64Array(length) };
  const spiral = goldenSpiral(seed);
  for (const at of busiestFirst(degreesOf(graph))) {
    const point = spiral.next().value;
    points.x[at] = point.x;
    points.y[at] = point.y;
  }
  return points;
}

/** Puts points around those that stand for them. */
function around({ parent }: Coarser, coarse: Points, seed: number): Points {
  const count = parent.length;
  const points = { x: new Float64Array(count), y: new Float64Array(count) };
  const spirals = new Map<number, ReturnType<typeof goldenSpiral>>();
  for (let at = 0; at < count; at++) {
    const of = parent[at] ?? 0;
    const spiral = spirals.get(of) ?? goldenSpiral(seed);
    spirals.set(of, spiral);
    const { x, y } = spiral.next().value;
    points.x[at] = (coarse.x[of] ?? 0) + x / 2;
    points.y[at] = (coarse.y[of] ?? 0) + y / 2;
  }
  return points;
}

/** The factor that cools from 1 to the coldest in so many ticks; roots of powers of two are square roots. */
function coolingFor(number: number): number {
  let factor: number = coldest;
  for (let root = 1; root < number; root *= 2) factor = Math.sqrt(factor);
  return factor;
}

/** Lets all points repel one another and springs pull, while the temperature falls. */
function simulate(graph: SpringGraph, { x, y }: Points, number: number): void {
  const { a: ends, b: others, length, weight } = graph;
  const count = x.length;
  const degrees = degreesOf(graph);
  const [speedX, speedY] = [new Float64Array(count), new Float64Array(count)];
  const tree = new Quadtree(x, y, graph.charge);
  const factor = coolingFor(number);
  let heat = 1;
  for (let tick = 0; tick < number; tick++) {
    heat *= factor;
    for (let at = 0; at < ends.length; at++) {
      const [a, b] = [ends[at] ?? 0, others[at] ?? 0];
      const [one, other] = [degrees[a] ?? 1, degrees[b] ?? 1];
      const dx = (x[b] ?? 0) + (speedX[b] ?? 0) - (x[a] ?? 0) - (speedX[a] ?? 0) || 1e-6;
      const dy = (y[b] ?? 0) + (speedY[b] ?? 0) - (y[a] ?? 0) - (speedY[a] ?? 0) || 1e-6;
      const present = Math.sqrt(dx * dx + dy * dy);
      const strength = Math.min(1, (weight[at] ?? 1) / Math.min(one, other));
      const pull = ((present - (length[at] ?? 1)) / present) * heat * strength;
      const share = other / (one + other);
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
}

/** A graph, then ever smaller ones that stand for it. */
function levelsOf(graph: SpringGraph): Coarser[] {
  const levels: Coarser[] = [];
  for (let last = graph; last.charge.length > smallest;) {
    const next = coarsen(last);
    if (next.graph.charge.length > leastShrinking * last.charge.length) break;
    levels.push(next);
    last = next.graph;
  }
  return levels;
}

/**
 * Lets all bodies repel one another and links act as springs, as d3-force does:
 * the repulsion by a quadtree, the integration by velocity Verlet, with a
 * temperature that falls in equal factors. First a much smaller graph that stands for the whole is laid out, then
 * ever larger ones from where it is (multilevel: Walshaw, 2003). For large components.
 */
export const forces: Strategy = (component, seed) => {
  const { bodies } = component;
  const graph = graphOf(component);
  const levels = levelsOf(graph);
  const graphs = [graph, ...levels.map((level) => level.graph)];
  const coarsest = graphs[graphs.length - 1] ?? graph;
  let points = startOf(coarsest, seed);
  simulate(coarsest, points, ticks.coarsest);
  for (let level = levels.length - 1; level >= 0; level--) {
    const coarser = levels[level];
    const finer = graphs[level];
    if (!coarser || !finer) break;
    points = around(coarser, points, seed);
    simulate(finer, points, level === 0 ? ticks.finest : ticks.finer);
  }
  const { x, y } = points;
  turnLevel(x, y);
  bodies.forEach((body, at) => {
    body.x = (x[at] ?? 0) * stretchX;
    body.y = y[at] ?? 0;
  });
};
