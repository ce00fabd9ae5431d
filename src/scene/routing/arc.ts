import type { Box, SpatialIndex } from '../../geometry/index.js';
import type { Obstacle } from '../obstacle.js';
import { gapMidpoint } from './gap-midpoint.js';
import {
  countNearby,
  curvesOf,
  hasControlPointInside,
  straightRoute,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import type { Route } from './route.js';
import { ROUTING } from './settings.js';

/** Whether a control point so far along has its foot outside both nodes, as Cytoscape requires. */
function isBetween({ a, b }: ParallelEdges, weight: number): boolean {
  const nearer = Math.min(weight, 1 - weight) * Math.hypot(b.x - a.x, b.y - a.y);
  const reach = ({ width, height }: Box): number => Math.hypot(width, height) / 2;
  return nearer > Math.max(reach(a), reach(b)) + ROUTING.clearance;
}

/** The arcs that are tried, the straightest first. */
function* arcsOf(parallel: ParallelEdges): Generator<Route> {
  const middle = gapMidpoint(parallel.a, parallel.b);
  const weights = [middle, ...ROUTING.arcWeights.filter((weight) => isBetween(parallel, weight))];
  for (const distance of ROUTING.arcDistances) {
    for (const weight of distance === 0 ? [middle] : weights) {
      yield [{ distance, weight }];
      if (distance !== 0) yield [{ distance: -distance, weight }];
    }
  }
}

/** The nodes that an arc of a pair can come close to, its ends left out. */
export function nodesNearArcs(
  { a, b, offsets }: ParallelEdges,
  nodes: SpatialIndex<Obstacle>,
): Obstacle[] {
  // A quadratic curve goes half as far aside as its control point.
  const furthest = Math.max(...ROUTING.arcDistances) / 2 + Math.max(...offsets);
  const near = nodes.alongSegment(a, b, furthest + ROUTING.comfort);
  return near.filter((node) => node !== a && node !== b);
}

/**
 * The straightest arc on which the edges run under the fewest nodes and, among
 * those, come close to the fewest.
 */
export function bestArc(parallel: ParallelEdges, nodes: readonly Obstacle[]): RouteCandidate {
  let best: RouteCandidate = { route: straightRoute(parallel), length: Infinity, under: Infinity };
  let fewestClose = Infinity;
  for (const route of arcsOf(parallel)) {
    if (hasControlPointInside(parallel, route)) continue;
    const curves = curvesOf(parallel, route);
    const under = countNearby(curves, nodes, ROUTING.clearance, best.under);
    if (under > best.under) continue;
    const close = countNearby(curves, nodes, ROUTING.comfort);
    if (under === best.under && close >= fewestClose) continue;
    const length = Math.max(...curves.map((curve) => curve.length));
    [best, fewestClose] = [{ route, length, under }, close];
    if (under + close === 0) break;
  }
  return best;
}
