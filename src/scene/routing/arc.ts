import type { Box, SpatialIndex } from '../../geometry/index.js';
import { isSameList } from '../memo-cache.js';
import type { Obstacle } from '../obstacle.js';
import type { ControlPoint } from '../scene.js';
import { gapMidpoint } from './gap-midpoint.js';
import { straightRoute, type ParallelEdges, type RouteCandidate } from './parallel-edges.js';
import { ROUTING } from './settings.js';
import { TrialArc } from './trial-arc.js';

/** Whether a control point so far along has its foot outside both nodes, as Cytoscape requires. */
function isBetween({ a, b }: ParallelEdges, weight: number): boolean {
  const nearer = Math.min(weight, 1 - weight) * Math.hypot(b.x - a.x, b.y - a.y);
  const reach = ({ width, height }: Box): number => Math.hypot(width, height) / 2;
  return nearer > Math.max(reach(a), reach(b)) + ROUTING.clearance;
}

/** The arcs that are tried, the straightest first. */
function* arcsOf(parallel: ParallelEdges): Generator<ControlPoint> {
  const [straightest, ...distances] = ROUTING.arcDistances;
  const middle = gapMidpoint(parallel.a, parallel.b);
  yield { distance: straightest, weight: middle };
  const weights = [middle, ...ROUTING.arcWeights.filter((weight) => isBetween(parallel, weight))];
  for (const distance of distances) {
    for (const weight of weights) {
      yield { distance, weight };
      yield { distance: -distance, weight };
    }
  }
}

/**
 * The nodes that edges on arcs can come close to whose control points are at most so far from
 * the straight line, the ends left out.
 */
function nodesBeside(
  { a, b, offsets }: ParallelEdges,
  distance: number,
  nodes: SpatialIndex<Obstacle>,
): Obstacle[] {
  // The offset of an edge moves the control point of an arc twice as far.
  const furthest = distance + 2 * Math.max(...offsets);
  // A quadratic curve is halfway between its control point and the ends, which are on the borders.
  const border = Math.max(Math.hypot(a.width, a.height), Math.hypot(b.width, b.height)) / 2;
  const reach = Math.min(furthest, (furthest + border) / 2);
  const near = nodes.alongSegment(a, b, reach + ROUTING.comfort);
  return near.filter((node) => node !== a && node !== b);
}

/**
 * How often edges come nearer to nodes than the margin; not counted further than the limit.
 * What exceeds it is put first, since it is mostly near to the next arc, too.
 */
function countNearby(
  arcs: readonly TrialArc[],
  nodes: Obstacle[],
  margin: number,
  limit: number,
): number {
  let count = 0;
  for (const arc of arcs) {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (!node || !arc.isNear(node, margin)) continue;
      count += 1;
      if (count <= limit) continue;
      [nodes[0], nodes[index]] = [node, nodes[0] ?? node];
      return count;
    }
  }
  return count;
}

/** The best arc of a pair, with all that it depends on. */
export interface ArcSearch {
  parallel: ParallelEdges;
  /** How far from the straight line the control points of the arcs that were tried lie at most. */
  furthest: number;
  /** The nodes beside those; no others matter. */
  beside: readonly Obstacle[];
  best: RouteCandidate;
}

/** Whether a search would find the same arc among other nodes. */
export function findsSameArc(
  search: ArcSearch,
  parallel: ParallelEdges,
  nodes: SpatialIndex<Obstacle>,
): boolean {
  if (search.parallel !== parallel) return false;
  return isSameList(search.beside, nodesBeside(parallel, search.furthest, nodes));
}

/**
 * The straightest arc on which the edges run under the fewest nodes and, among
 * those, come close to the fewest.
 */
export function bestArc(parallel: ParallelEdges, nodes: SpatialIndex<Obstacle>): ArcSearch {
  const { a, b, offsets } = parallel;
  const arcs = offsets.map(() => new TrialArc(a, b));
  let best: RouteCandidate = { route: straightRoute(parallel), length: Infinity, under: Infinity };
  let fewestClose = Infinity;
  let furthest = 0;
  let beside = nodesBeside(parallel, furthest, nodes);
  for (const controlPoint of arcsOf(parallel)) {
    const { distance, weight } = controlPoint;
    // Most pairs are done with the first arc.
    if (furthest === 0 && distance > 0) {
      beside = nodesBeside(parallel, Math.max(...ROUTING.arcDistances), nodes);
    }
    furthest = Math.max(furthest, distance);
    const isDrawn = offsets.map((offset, index) =>
      arcs[index]?.bend(distance + 2 * offset, weight),
    );
    if (isDrawn.includes(false)) continue;
    const under = countNearby(arcs, beside, ROUTING.clearance, best.under);
    if (under > best.under) continue;
    // Where as many are under both, no more may be close than so far.
    const limit = under === best.under ? fewestClose - 1 : Infinity;
    const close = countNearby(arcs, beside, ROUTING.comfort, limit);
    if (close > limit) continue;
    const length = Math.max(...arcs.map((arc) => arc.length));
    [best, fewestClose] = [{ route: [controlPoint], length, under }, close];
    if (under + close === 0) break;
  }
  return { parallel, furthest, beside: nodesBeside(parallel, furthest, nodes), best };
}
