import type { Obstacle } from '../obstacle.js';
import type { LaneCounts, ObstacleAvoidingRoute } from './obstacle-avoiding-route.js';

/** A pair whose edges turn at corners of nodes. */
export interface TurningPair {
  key: string;
  /** How many edges it has. */
  count: number;
  route: ObstacleAvoidingRoute;
}

function shortestFirst(a: TurningPair, b: TurningPair): number {
  return a.route.length - b.route.length || (a.key < b.key ? -1 : 1);
}

/**
 * Keeps apart the edges that turn at the same corner of a node: the shorter the
 * route, the nearer to the corner. Gives for every pair how many edges turn on
 * the inner side of its own at each node; pairs that turn innermost everywhere
 * are left out. The order of the pairs does not matter.
 */
export function assignLanes(pairs: readonly TurningPair[]): Map<string, LaneCounts> {
  const turning = new Map<string, number>();
  const lanes = new Map<string, LaneCounts>();
  for (const { key, count, route } of [...pairs].sort(shortestFirst)) {
    const counts = new Map<Obstacle, number>();
    for (const { box, right, down } of route.corners) {
      const corner = `${right} ${down} ${box.id}`;
      const inside = turning.get(corner) ?? 0;
      turning.set(corner, inside + count);
      if (inside > 0) counts.set(box, Math.max(inside, counts.get(box) ?? 0));
    }
    if (counts.size > 0) lanes.set(key, counts);
  }
  return lanes;
}
