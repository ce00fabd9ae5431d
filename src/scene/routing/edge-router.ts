import { boxesOverlap, type Box, type SpatialIndex } from '../../geometry/index.js';
import type { UnroutedEdge } from '../edges.js';
import { isSameList, MemoCache, RecentResults } from '../memo-cache.js';
import type { Obstacle } from '../obstacle.js';
import type { Steps } from '../../layout/index.js';
import { bestArc, findsSameArc, type ArcSearch } from './arc.js';
import { assignLanes } from './lanes.js';
import {
  matters,
  routeAroundObstacles,
  type LaneCounts,
  type ObstacleAvoidingRoute,
  type RouteSearch,
} from './obstacle-avoiding-route.js';
import { pairsOfNodes, type Pair } from './pairs.js';
import {
  parallelEdges,
  routesOf,
  straightRoute,
  type ParallelEdges,
  type RouteCandidate,
} from './parallel-edges.js';
import { reverseRoute } from './route-changes.js';
import type { Route } from './route.js';
import { ROUTING } from './settings.js';

/** The best routes of a pair as long as no other edges are considered. */
interface BaseRoute {
  key: string;
  parallel: ParallelEdges;
  arc: RouteCandidate;
  /** A route around nodes, where that is better than the arc. */
  around: ObstacleAvoidingRoute | undefined;
}

/** A search for a route around nodes, with all that its result depends on. */
interface RouteResult {
  inputs: readonly unknown[];
  search: RouteSearch;
  /** The nodes in its region. */
  nodes: readonly Obstacle[];
}

/** Whether a search would find the same route among other nodes in its region. */
function findsSameRoute({ search, nodes: before }: RouteResult, now: readonly Obstacle[]): boolean {
  if (isSameList(before, now)) return true;
  const isChanged = (node: Obstacle): boolean => !(before.includes(node) && now.includes(node));
  return ![...before, ...now].some((node) => isChanged(node) && matters(search, node));
}

/** What speaks against a route, as a length. */
function cost(candidate: RouteCandidate | undefined): number {
  return candidate ? candidate.length + ROUTING.costOfNode * candidate.under : Infinity;
}

/**
 * Finds routes for edges. A route is a function of the nodes around it, of the
 * number of edges between its ends, and of the routes that turn at the same
 * corners; it does not depend on the order of nodes or edges. Results are kept,
 * so that routing again computes only routes whose surroundings have changed, and
 * gives the same object for all others.
 */
export class EdgeRouter {
  readonly #parallels = new MemoCache<ParallelEdges>();
  readonly #arcs = new RecentResults<ArcSearch>();
  readonly #straight = new MemoCache<Route>();
  readonly #searches = new RecentResults<RouteResult>();
  readonly #routes = new MemoCache<Route[]>();

  /**
   * The route of each edge by its id, in a step for each pair of nodes. Edges with
   * an end that is not among the nodes have none.
   */
  *route(
    edges: readonly UnroutedEdge[],
    nodes: ReadonlyMap<string, Obstacle>,
    index: SpatialIndex<Obstacle>,
  ): Steps<Map<string, Route>> {
    const pairs = pairsOfNodes(edges, nodes);
    const bases = new Map<string, BaseRoute>();
    for (const pair of pairs) {
      bases.set(pair.key, this.#baseRoute(pair, index));
      yield;
    }
    const lanes = assignLanes(
      [...bases.values()].flatMap(({ key, parallel, around }) =>
        around ? [{ key, count: parallel.offsets.length, route: around }] : [],
      ),
    );
    const routes = new Map<string, Route>();
    for (const pair of pairs) {
      const base = bases.get(pair.key);
      if (!base) continue;
      const { route } = this.#inLanes(base, lanes.get(pair.key), index);
      yield;
      const own = this.#edgeRoutes(pair, base.parallel, route);
      pair.edges.forEach(({ id }, position) => {
        const found = own[position];
        if (found) routes.set(id, found);
      });
    }
    return routes;
  }

  #baseRoute({ key, a, b, edges }: Pair, index: SpatialIndex<Obstacle>): BaseRoute {
    const count = edges.length;
    const parallel = this.#parallels.get(key, [a, b, count], () => parallelEdges(a, b, count));
    // Between nodes that lie on each other nothing is to be seen of an edge.
    if (boxesOverlap(a, b)) {
      const route = this.#straight.get(key, [parallel], () => straightRoute(parallel));
      return { key, parallel, arc: { route, length: 0, under: 0 }, around: undefined };
    }
    const { best: arc } = this.#arcs.get(
      key,
      (search) => findsSameArc(search, parallel, index),
      () => bestArc(parallel, index),
    );
    const isClear = arc.under === 0 || arc.under > ROUTING.mostNodesUnderArc * count;
    const around = isClear ? undefined : this.#search(key, parallel, index);
    return { key, parallel, arc, around: cost(around) < cost(arc) ? around : undefined };
  }

  /** The route of a pair beside the edges that turn on the inner side of it. */
  #inLanes(
    { key, parallel, arc, around }: BaseRoute,
    lanes: LaneCounts | undefined,
    index: SpatialIndex<Obstacle>,
  ): RouteCandidate {
    if (!around || !lanes) return around ?? arc;
    const beside = this.#search(key, parallel, index, lanes);
    const isBetter = beside?.under === 0 || cost(beside) <= cost(around);
    return beside && isBetter && cost(beside) < cost(arc) ? beside : around;
  }

  #search(
    key: string,
    parallel: ParallelEdges,
    index: SpatialIndex<Obstacle>,
    lanes: LaneCounts = new Map(),
  ): ObstacleAvoidingRoute | undefined {
    const inputs = [parallel, ...[...lanes].flat()];
    const nodesIn = (region: Box): Obstacle[] => index.overlapping(region, ROUTING.clearance);
    return this.#searches.get(
      `${key} ${lanes.size > 0 ? 'in lanes' : 'alone'}`,
      (result) =>
        isSameList(result.inputs, inputs) && findsSameRoute(result, nodesIn(result.search.region)),
      () => {
        const search = routeAroundObstacles(parallel, index, lanes);
        return { inputs, search, nodes: nodesIn(search.region) };
      },
    ).search.found;
  }

  /** The routes of the edges of a pair, each as seen from its source. */
  #edgeRoutes({ key, a, edges }: Pair, parallel: ParallelEdges, route: Route): Route[] {
    const isForward = edges.map(({ source }) => source === a.id);
    return this.#routes.get(key, [parallel, route, ...isForward], () =>
      routesOf(parallel, route).map((own, index) => (isForward[index] ? own : reverseRoute(own))),
    );
  }
}
