import { curveBetween, type Curve, type Way } from './curve.js';
import type { UnroutedEdge } from './edges.js';
import { gapMiddle } from './gap-middle.js';
import { boundsOf, boxesOverlap, controlPoint, segmentEntersBox, type Box } from './geometry.js';
import { AT_THE_END, placeLabels, type Obstacle } from './place-labels.js';
import type { SceneEdge } from './scene.js';

/** Between the control points of lines side by side; the lines themselves are half as far apart. */
const BETWEEN_PARALLELS_PX = 36;
/** How far lines are bent at most to lead them around nodes, and in what steps. */
const BENDS_PX = [0, 10, 20, 30, 40, 52, 65, 80, 95, 112, 130, 150, 170];
/** Where along the line a bend may be, beside its middle. */
const FURTHER_BEND_PLACES = [0.3, 0.7];
/** Nearer to a box, a line runs under it. */
const CLEARANCE_PX = 2;
/** Nearer to a box, a line is hard to hit with a finger. */
const COMFORT_PX = 9;
/** How far from the straight line a node can be in the way of any bend that is tried. */
const REACH_PX = 100;

/** How many nodes other than its ends a line comes as near as that. */
function boxesWithin(px: number, curve: Curve, ends: Set<Box>, nodes: Obstacle[]): number {
  return nodes.filter(
    (node) =>
      boxesOverlap(curve.bounds, node, px) &&
      !ends.has(node) &&
      curve.points.some((point, index) => {
        const next = curve.points[index + 1];
        return next !== undefined && segmentEntersBox(point, next, node, px);
      }),
  ).length;
}

function pairKey({ source, target }: UnroutedEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** Whether a bend so far along the line has its foot outside both boxes, which the engine asks for. */
function isClear(a: Box, b: Box, along: number): boolean {
  const nearer = Math.min(along, 1 - along) * Math.hypot(b.x - a.x, b.y - a.y);
  const reach = ({ width, height }: Box): number => Math.hypot(width, height) / 2;
  return nearer > Math.max(reach(a), reach(b)) + CLEARANCE_PX;
}

/** Whether the control point of a bent line lies in one of its ends; the engine leaves such a line out. */
function bendsInside({ bend, bendAt }: Way, a: Box, b: Box): boolean {
  const point = { ...controlPoint(a, b, bend, bendAt), width: 0, height: 0 };
  return (
    bend !== 0 && (boxesOverlap(point, a, CLEARANCE_PX) || boxesOverlap(point, b, CLEARANCE_PX))
  );
}

/** The ways that a line may take, the straightest first. */
function* waysBetween(a: Box, b: Box): Generator<Way> {
  const middle = gapMiddle(a, b);
  const places = [middle, ...FURTHER_BEND_PLACES.filter((along) => isClear(a, b, along))];
  for (const bend of BENDS_PX) {
    for (const bendAt of bend === 0 ? [middle] : places) {
      yield { bend, bendAt };
      if (bend !== 0) yield { bend: -bend, bendAt };
    }
  }
}

/** The ways of the edges between two nodes: side by side, and together around what is in the way. */
function waysOf(edges: UnroutedEdge[], a: Obstacle, b: Obstacle, nodes: Obstacle[]): Way[] {
  const ends = new Set<Box>([a, b]);
  const between = boundsOf([a, b]);
  const near = nodes.filter((node) => boxesOverlap(between, node, REACH_PX));
  const spread = edges.map((_, index) => (index - (edges.length - 1) / 2) * BETWEEN_PARALLELS_PX);
  let best: Way[] = [];
  let [fewestUnder, fewestNear] = [Infinity, Infinity];
  for (const { bend, bendAt } of waysBetween(a, b)) {
    const ways = spread.map((offset) => ({ bend: offset + bend, bendAt }));
    if (ways.some((way) => bendsInside(way, a, b))) continue;
    const curves = ways.map((way) => curveBetween(a, b, way));
    const within = (px: number): number =>
      curves.reduce((sum, curve) => sum + boxesWithin(px, curve, ends, near), 0);
    const under = within(CLEARANCE_PX);
    if (under > fewestUnder) continue;
    const close = within(COMFORT_PX);
    if (under === fewestUnder && close >= fewestNear) continue;
    [best, fewestUnder, fewestNear] = [ways, under, close];
    if (under + close === 0) break;
  }
  // A way is measured as seen from the source, and opposite edges see it from opposite ends.
  return best.map(({ bend, bendAt }, index) => {
    return edges[index]?.source === a.id ? { bend, bendAt } : { bend: -bend, bendAt: 1 - bendAt };
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
  const ways = new Map<UnroutedEdge, Way>();
  for (const pair of pairs.values()) {
    const a = byId.get(pair[0]?.source ?? '');
    const b = byId.get(pair[0]?.target ?? '');
    if (!a || !b) continue;
    const found = waysOf(pair, a, b, nodes);
    pair.forEach((edge, index) =>
      ways.set(edge, found[index] ?? { bend: 0, bendAt: gapMiddle(a, b) }),
    );
  }
  const routed = edges.flatMap((edge): SceneEdge[] => {
    const way = ways.get(edge);
    return way === undefined ? [] : [{ ...edge, ...way, labelPlace: AT_THE_END }];
  });
  return placeLabels(routed, nodes);
}
