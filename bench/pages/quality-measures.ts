import { bodiesOf, otherEnd, type Bodies, type Link } from '../../src/layout/body.js';
import { eachCrossing, layoutFaults } from '../../src/layout/faults.js';
import type { LayoutFaults, LayoutGraph, Positions } from '../../src/layout/index.js';
import { visibleLength } from '../../src/layout/link-length.js';

/** So much of a line outside both boxes is seen as one, in pixels. */
const FREE_LENGTH_PX = 40;

/** How good a layout is, with straight lines between the centres of boxes. */
export interface LayoutMeasures extends LayoutFaults {
  /** The share of lines of which at least 40 px lie outside both boxes. */
  freeLines: number;
  /** How many of the nearest are neighbours, of either kind (Jaccard), on average. */
  neighbourhood: number;
  /** The mean squared deviation of distances from those in the graph, at the best scale. */
  stress: number;
  /** The median angle at which lines cross, in degrees; null without crossings. */
  crossingAngle: number | null;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function length({ a, b }: Link): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function angleBetween(one: Link, other: Link): number {
  const dot =
    (one.b.x - one.a.x) * (other.b.x - other.a.x) + (one.b.y - one.a.y) * (other.b.y - other.a.y);
  const cos = Math.min(1, Math.abs(dot) / (length(one) * length(other)));
  return (Math.acos(cos) * 180) / Math.PI;
}

function crossingAngle(links: readonly Link[]): number | null {
  const angles: number[] = [];
  eachCrossing(links, (one, other) => angles.push(angleBetween(one, other)));
  return median(angles);
}

function freeLines(links: readonly Link[]): number {
  const free = links.filter((link) => visibleLength(link, length(link)) >= FREE_LENGTH_PX);
  return free.length / links.length;
}

/** The indexes of the neighbours of every body, each once. */
function neighbourSets({ bodies }: Bodies): Set<number>[] {
  const index = new Map(bodies.map((body, at) => [body, at]));
  return bodies.map((body) => {
    return new Set(body.links.map((link) => index.get(otherEnd(link, body)) ?? 0));
  });
}

function neighbourhood({ bodies }: Bodies, neighbours: readonly ReadonlySet<number>[]): number {
  const shares = bodies.map((body, at) => {
    const near = neighbours[at] ?? new Set<number>();
    const nearest = bodies
      .map(({ x, y }, other) => ({ other, distance: Math.hypot(x - body.x, y - body.y) }))
      .filter(({ other }) => other !== at)
      .sort((one, other) => one.distance - other.distance)
      .slice(0, near.size);
    const common = nearest.filter(({ other }) => near.has(other)).length;
    return common / (2 * near.size - common);
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** How many edges lie between a body and each other one at least. */
function hopsFrom(start: number, neighbours: readonly ReadonlySet<number>[]): Map<number, number> {
  const hops = new Map([[start, 0]]);
  for (const [at, count] of hops) {
    for (const other of neighbours[at] ?? []) if (!hops.has(other)) hops.set(other, count + 1);
  }
  return hops;
}

/** The weighted stress of all connected pairs, whose layout is first scaled to where it is least. */
function stress({ bodies }: Bodies, neighbours: readonly ReadonlySet<number>[]): number {
  let [pairs, mixed, squared] = [0, 0, 0];
  bodies.forEach((body, at) => {
    for (const [other, hops] of hopsFrom(at, neighbours)) {
      const end = bodies[other];
      if (other <= at || !end) continue;
      // A pair weighs by the inverse square of its hops.
      const ratio = Math.hypot(body.x - end.x, body.y - end.y) / hops;
      pairs += 1;
      mixed += ratio;
      squared += ratio * ratio;
    }
  });
  // The least of the sum of (scale * ratio - 1)² is at scale = mixed / squared.
  return 1 - (mixed * mixed) / (squared * pairs);
}

/** Measures a layout of a graph. */
export function measuresOf(graph: LayoutGraph, positions: Positions): LayoutMeasures {
  const bodies = bodiesOf(graph, (id) => positions[id]);
  const neighbours = neighbourSets(bodies);
  return {
    ...layoutFaults(graph, positions),
    freeLines: freeLines(bodies.links),
    neighbourhood: neighbourhood(bodies, neighbours),
    stress: stress(bodies, neighbours),
    crossingAngle: crossingAngle(bodies.links),
  };
}
