import { bestArc } from './arc.js';
import { straightWay, waysOf, type Bundle, type FoundWay } from './bundle.js';
import { detour, type Berths } from './detour.js';
import type { UnroutedEdge } from '../edges.js';
import { boundsOf, boxesOverlap, type Box } from '../geometry.js';
import { AT_THE_END, placeLabels, type Obstacle } from '../labels/place-labels.js';
import type { SceneEdge } from '../scene.js';
import { backwards, type Way } from './way.js';

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
interface Traffic {
  berths: Berths;
  sought: number;
}

function pairKey({ source, target }: UnroutedEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

function around({ a, b }: Bundle, reach: number, nodes: readonly Obstacle[]): Box[] {
  const between = boundsOf([a, b]);
  return nodes.filter((node) => boxesOverlap(between, node, reach));
}

/** What speaks against a way, as a length. */
function cost(found: FoundWay | undefined): number {
  return found ? found.length + WORTH_OF_A_BOX_PX * found.under : Infinity;
}

/**
 * The way of a bundle: an arc where one is free, else a detour if it is worth
 * its length, beside the detours of others where there is room for that.
 */
function wayOf(bundle: Bundle, nodes: readonly Obstacle[], traffic: Traffic): Way {
  // Between boxes that lie on each other there is nothing to be seen of a line.
  if (boxesOverlap(bundle.a, bundle.b)) return straightWay(bundle);
  const arc = bestArc(bundle, around(bundle, ARC_REACH_PX, nodes));
  if (arc.under === 0 || arc.under > MOST_BOXES * bundle.offsets.length) return arc.way;
  if (traffic.sought === MOST_DETOURS) return arc.way;
  traffic.sought += 1;
  const near = around(bundle, DETOUR_REACH_PX, nodes);
  const beside = detour(bundle, near, traffic.berths);
  const other = beside?.under === 0 ? undefined : detour(bundle, near);
  const led = cost(other) < cost(beside) ? other : beside;
  if (!led || cost(led) >= cost(arc)) return arc.way;
  for (const box of led.around) {
    traffic.berths.set(box, (traffic.berths.get(box) ?? 0) + bundle.offsets.length);
  }
  return led.way;
}

/** The ways of the edges between two nodes, which keep side by side. */
function waysBetween(
  edges: UnroutedEdge[],
  a: Obstacle,
  b: Obstacle,
  nodes: readonly Obstacle[],
  traffic: Traffic,
): Way[] {
  const offsets = edges.map((_, index) => (index - (edges.length - 1) / 2) * BETWEEN_PARALLELS_PX);
  const bundle = { a, b, offsets };
  return waysOf(bundle, wayOf(bundle, nodes, traffic)).map((way, index) => {
    // A way is measured as seen from the source, and opposite edges see it from opposite ends.
    return edges[index]?.source === a.id ? way : backwards(way);
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
  const traffic: Traffic = { berths: new Map(), sought: 0 };
  const ways = new Map<UnroutedEdge, Way>();
  for (const pair of pairs.values()) {
    const a = byId.get(pair[0]?.source ?? '');
    const b = byId.get(pair[0]?.target ?? '');
    if (!a || !b) continue;
    const found = waysBetween(pair, a, b, nodes, traffic);
    pair.forEach((edge, index) => ways.set(edge, found[index] ?? []));
  }
  const routed = edges.flatMap((edge): SceneEdge[] => {
    const bends = ways.get(edge);
    return bends === undefined ? [] : [{ ...edge, bends: [...bends], labelPlace: AT_THE_END }];
  });
  return placeLabels(routed, nodes);
}
