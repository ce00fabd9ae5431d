import type { Box, SpatialIndex } from '../../geometry/index.js';
import { isSameList } from '../memo-cache.js';
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
  // A quadratic curve is halfway between its control point and the ends, which are on the borders.
  const border = Math.max(a.width, a.height, b.width, b.height) / 2;
  const furthest = (Math.max(...ROUTING.arcDistances) + border) / 2 + Math.max(...offsets);
  const near = nodes.alongSegment(a, b, furthest + ROUTING.comfort);
  return near.filter((node) => node !== a && node !== b);
}

/** How far to the right of the straight line between two nodes another one reaches, comfort included. */
interface SideReach {
  node: Obstacle;
  from: number;
  to: number;
}

function sideReach({ a, b }: ParallelEdges, node: Obstacle): SideReach {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [right, down] = [(a.y - b.y) / length, (b.x - a.x) / length];
  const middle = (node.x - a.x) * right + (node.y - a.y) * down;
  const [width, height] = [node.width + 2 * ROUTING.comfort, node.height + 2 * ROUTING.comfort];
  const reach = (Math.abs(right) * width + Math.abs(down) * height) / 2;
  return { node, from: middle - reach, to: middle + reach };
}

/** How far the control points of arcs lie from the straight line, to its left at most 0 and to its right at least 0. */
type Span = readonly [left: number, right: number];

/** The nodes that the edges on some arcs can come close to: they stay between control point and straight line. */
function nodesBeside(
  { offsets }: ParallelEdges,
  [left, right]: Span,
  nodes: readonly SideReach[],
): Obstacle[] {
  // The offset of an edge moves the control point of an arc twice as far.
  const widest = 2 * Math.max(...offsets);
  const beside: Obstacle[] = [];
  for (const side of nodes) {
    if (side.from <= right + widest && side.to >= left - widest) beside.push(side.node);
  }
  return beside;
}

/** The best arc of a pair, with all that it depends on. */
export interface ArcSearch {
  parallel: ParallelEdges;
  /** The nodes near all arcs that there are. */
  near: readonly Obstacle[];
  /** The arcs that were tried, and the nodes beside them; no other nodes matter. */
  tried: Span;
  beside: readonly Obstacle[];
  best: RouteCandidate;
}

/** Whether a search would find the same arc among other nodes. */
export function findsSameArc(
  search: ArcSearch,
  parallel: ParallelEdges,
  near: readonly Obstacle[],
): boolean {
  if (search.parallel !== parallel) return false;
  if (isSameList(search.near, near)) return true;
  const sides = near.map((node) => sideReach(parallel, node));
  return isSameList(search.beside, nodesBeside(parallel, search.tried, sides));
}

/**
 * The straightest arc on which the edges run under the fewest nodes and, among
 * those, come close to the fewest.
 */
export function bestArc(parallel: ParallelEdges, near: readonly Obstacle[]): ArcSearch {
  let best: RouteCandidate = { route: straightRoute(parallel), length: Infinity, under: Infinity };
  let fewestClose = Infinity;
  let tried: Span = [0, 0];
  const sides = near.map((node) => sideReach(parallel, node));
  for (const route of arcsOf(parallel)) {
    if (hasControlPointInside(parallel, route)) continue;
    const distance = route[0]?.distance ?? 0;
    tried = [Math.min(tried[0], distance), Math.max(tried[1], distance)];
    const curves = curvesOf(parallel, route);
    const beside = nodesBeside(parallel, [Math.min(0, distance), Math.max(0, distance)], sides);
    const under = countNearby(curves, beside, ROUTING.clearance, best.under);
    if (under > best.under) continue;
    // Where as many are under both, no more may be close than so far.
    const limit = under === best.under ? fewestClose - 1 : Infinity;
    const close = countNearby(curves, beside, ROUTING.comfort, limit);
    if (close > limit) continue;
    const length = Math.max(...curves.map((curve) => curve.length));
    [best, fewestClose] = [{ route, length, under }, close];
    if (under + close === 0) break;
  }
  return { parallel, near, tried, beside: nodesBeside(parallel, tried, sides), best };
}
