import type { Box } from '../../geometry/index.js';
import {
  hasControlPointInside,
  CLEARANCE_PX,
  countNearby,
  curvesOf,
  straightRoute,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import { gapMidpoint } from './gap-midpoint.js';
import type { Route } from './route.js';

/** How far lines are bent at most to lead them around nodes, and in what steps. */
const BENDS_PX = [0, 10, 20, 30, 40, 52, 65, 80, 95, 112, 130, 150, 170];
/** Where along the line a bend may be, beside its middle. */
const FURTHER_PLACES = [0.3, 0.7];
/** Nearer to a box, a line is hard to hit with a finger. */
const COMFORT_PX = 9;

/** Whether a bend so far along the line has its foot outside both boxes, which the engine asks for. */
function isClear({ a, b }: ParallelEdges, weight: number): boolean {
  const nearer = Math.min(weight, 1 - weight) * Math.hypot(b.x - a.x, b.y - a.y);
  const reach = ({ width, height }: Box): number => Math.hypot(width, height) / 2;
  return nearer > Math.max(reach(a), reach(b)) + CLEARANCE_PX;
}

/** The arcs that a line may take, the straightest first. */
function* arcsOf(parallel: ParallelEdges): Generator<Route> {
  const middle = gapMidpoint(parallel.a, parallel.b);
  const places = [middle, ...FURTHER_PLACES.filter((weight) => isClear(parallel, weight))];
  for (const distance of BENDS_PX) {
    for (const weight of distance === 0 ? [middle] : places) {
      yield [{ distance, weight }];
      if (distance !== 0) yield [{ distance: -distance, weight }];
    }
  }
}

/**
 * The straightest arc on which the lines of a bundle run under the fewest nodes
 * and, among those, come close to the fewest. Both ends may be among the nodes.
 */
export function bestArc(parallel: ParallelEdges, nodes: readonly Box[]): RouteCandidate {
  const others = nodes.filter((node) => node !== parallel.a && node !== parallel.b);
  let best: RouteCandidate = { route: straightRoute(parallel), length: Infinity, under: Infinity };
  let fewestClose = Infinity;
  for (const route of arcsOf(parallel)) {
    if (hasControlPointInside(parallel, route)) continue;
    const curves = curvesOf(parallel, route);
    const under = countNearby(curves, others, CLEARANCE_PX);
    if (under > best.under) continue;
    const close = countNearby(curves, others, COMFORT_PX);
    if (under === best.under && close >= fewestClose) continue;
    const length = Math.max(...curves.map((curve) => curve.length));
    [best, fewestClose] = [{ route, length, under }, close];
    if (under + close === 0) break;
  }
  return best;
}
