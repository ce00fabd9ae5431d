import { curveBetween, type Curve } from './curve.js';
import type { UnroutedEdge } from './edges.js';
import { boundsOf, boxesOverlap, segmentEntersBox, type Box } from './geometry.js';
import { placeLabels, type Obstacle } from './place-labels.js';
import type { SceneEdge } from './scene.js';

/** Between the control points of lines side by side; the lines themselves are half as far apart. */
const BETWEEN_PARALLELS_PX = 36;
const BENDS_TRIED_PX = [0, 40, -40, 80, -80, 130, -130, 190, -190];
const CLEARANCE_PX = 5;
/** How far from the straight line a node can be in the way of any bend that is tried. */
const REACH_PX = 160;

function boxesUnder(curve: Curve, ends: Set<Box>, nodes: Obstacle[]): number {
  return nodes.filter(
    (node) =>
      !ends.has(node) &&
      curve.points.some((point, index) => {
        const next = curve.points[index + 1];
        return next !== undefined && segmentEntersBox(point, next, node, CLEARANCE_PX);
      }),
  ).length;
}

function pairKey({ source, target }: UnroutedEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** The bends of the edges between two nodes: side by side, and together around what is in the way. */
function bendsOf(edges: UnroutedEdge[], a: Obstacle, b: Obstacle, nodes: Obstacle[]): number[] {
  const ends = new Set<Box>([a, b]);
  const between = boundsOf([a, b]);
  const near = nodes.filter((node) => boxesOverlap(between, node, REACH_PX));
  const spread = edges.map((_, index) => (index - (edges.length - 1) / 2) * BETWEEN_PARALLELS_PX);
  let best = spread;
  let fewest = Infinity;
  for (const shift of BENDS_TRIED_PX) {
    const bends = spread.map((offset) => offset + shift);
    const under = bends.reduce(
      (sum, bend) => sum + boxesUnder(curveBetween(a, b, bend), ends, near),
      0,
    );
    if (under < fewest) [best, fewest] = [bends, under];
    if (fewest === 0) break;
  }
  // A bend is measured as seen from the source, and opposite edges see opposite sides.
  return best.map((bend, index) => (edges[index]?.source === a.id ? bend : -bend));
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
  const bends = new Map<UnroutedEdge, number>();
  for (const pair of pairs.values()) {
    const a = byId.get(pair[0]?.source ?? '');
    const b = byId.get(pair[0]?.target ?? '');
    if (!a || !b) continue;
    const found = bendsOf(pair, a, b, nodes);
    pair.forEach((edge, index) => bends.set(edge, found[index] ?? 0));
  }
  const routed = edges.flatMap((edge): SceneEdge[] => {
    const bend = bends.get(edge);
    return bend === undefined ? [] : [{ ...edge, bend, labelDistance: 0 }];
  });
  return placeLabels(routed, nodes);
}
