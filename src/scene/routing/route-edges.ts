import { bestArc } from './arc.js';
import {
  straightRoute,
  routesOf,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import { routeAroundObstacles, type LaneCounts } from './obstacle-avoiding-route.js';
import type { UnroutedEdge } from '../edges.js';
import { boundsOf, boxesOverlap, type Box } from '../../geometry/index.js';
import { DEFAULT_LABEL_PLACEMENT, placeLabels, type Obstacle } from '../labels/place-labels.js';
import type { SceneEdge } from '../scene.js';
import { reverseRoute, type Route } from './route.js';

/** Between lines side by side. */
const BETWEEN_PARALLELS_PX = 18;
/** How far from the straight line a node can be in the way of an arc, and how far a detour may reach. */
const ARC_REACH_PX = 100;
const DETOUR_REACH_PX = 250;
/** How much further a line may go to run under one box less. */
const WORTH_OF_A_BOX_PX = 250;

/** Past so many boxes in the way of each line a detour would wind too much to be followed. */
const MOST_BOXES = 10;
/** How many detours are sought in one picture, so that a crowded one is drawn in time. */
const MOST_DETOURS = 120;

/** The detours of a picture so far. */
interface RoutingState {
  laneCounts: LaneCounts;
  sought: number;
}

function pairKey({ source, target }: UnroutedEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function around({ a, b }: ParallelEdges, reach: number, nodes: readonly Obstacle[]): Box[] {
  const between = boundsOf([a, b]);
  return nodes.filter((node) => boxesOverlap(between, node, reach));
}

/** What speaks against a way, as a length. */
function cost(found: RouteCandidate | undefined): number {
  return found ? found.length + WORTH_OF_A_BOX_PX * found.under : Infinity;
}

/**
 * The way of a bundle: an arc where one is free, else a detour if it is worth
 * its length, beside the detours of others where there is room for that.
 */
function routeOf(parallel: ParallelEdges, nodes: readonly Obstacle[], state: RoutingState): Route {
  // Between boxes that lie on each other there is nothing to be seen of a line.
  if (boxesOverlap(parallel.a, parallel.b)) return straightRoute(parallel);
  const arc = bestArc(parallel, around(parallel, ARC_REACH_PX, nodes));
  if (arc.under === 0 || arc.under > MOST_BOXES * parallel.offsets.length) return arc.route;
  if (state.sought === MOST_DETOURS) return arc.route;
  state.sought += 1;
  const near = around(parallel, DETOUR_REACH_PX, nodes);
  const beside = routeAroundObstacles(parallel, near, state.laneCounts);
  const other = beside?.under === 0 ? undefined : routeAroundObstacles(parallel, near);
  const led = cost(other) < cost(beside) ? other : beside;
  if (!led || cost(led) >= cost(arc)) return arc.route;
  for (const box of led.around) {
    state.laneCounts.set(box, (state.laneCounts.get(box) ?? 0) + parallel.offsets.length);
  }
  return led.route;
}

/** The ways of the edges between two nodes, which keep side by side. */
function routesBetween(
  edges: UnroutedEdge[],
  a: Obstacle,
  b: Obstacle,
  nodes: readonly Obstacle[],
  state: RoutingState,
): Route[] {
  const offsets = edges.map((_, index) => (index - (edges.length - 1) / 2) * BETWEEN_PARALLELS_PX);
  const parallel = { a, b, offsets };
  return routesOf(parallel, routeOf(parallel, nodes, state)).map((route, index) => {
    // A way is measured as seen from the source, and opposite edges see it from opposite ends.
    return edges[index]?.source === a.id ? route : reverseRoute(route);
  });
}

/**
 * Leads every edge around the nodes in its way, edges of the same pair side by
 * side, and places the labels. Edges with an end that is not among the nodes
 * are left out.
 */
export function routeEdges(edges: UnroutedEdge[], nodes: Obstacle[]): SceneEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, UnroutedEdge[]>();
  for (const edge of edges) {
    const key = pairKey(edge);
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const state: RoutingState = { laneCounts: new Map(), sought: 0 };
  const routes = new Map<UnroutedEdge, Route>();
  for (const pair of pairs.values()) {
    const a = byId.get(pair[0]?.source ?? '');
    const b = byId.get(pair[0]?.target ?? '');
    if (!a || !b) continue;
    const found = routesBetween(pair, a, b, nodes, state);
    pair.forEach((edge, index) => routes.set(edge, found[index] ?? []));
  }
  const routed = edges.flatMap((edge): SceneEdge[] => {
    const controlPoints = routes.get(edge);
    return controlPoints === undefined
      ? []
      : [{ ...edge, controlPoints: [...controlPoints], labelPlacement: DEFAULT_LABEL_PLACEMENT }];
  });
  return placeLabels(routed, nodes);
}
