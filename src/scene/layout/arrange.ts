import type { Point } from '../scene.js';
import { components, type NodesAndLinks } from './components.js';
import { coseLayout } from './cose.js';
import { totalCost } from './cost.js';
import { centre, packGroups } from './pack.js';
import { placementOf, type PageShape, type Placement } from './placement.js';
import { refine, WHOLE } from './refine.js';
import { spiralStart } from './start.js';

/** Lays out a graph as it is: the forces part by part, the parts packed, then refined. */
export function arrange(graph: NodesAndLinks, seed: number, shape: PageShape): Placement {
  const positions = new Map<string, Point>();
  const parts = components(graph);
  for (const part of parts) {
    const start = spiralStart(part, seed);
    for (const [id, point] of coseLayout(part, start)) positions.set(id, point);
  }
  const placement = placementOf(graph, positions, shape);
  const boxOf = new Map(graph.nodes.map(({ id }, index) => [id, placement.boxes[index]]));
  const groups = parts.map(({ nodes }) => nodes.flatMap(({ id }) => boxOf.get(id) ?? []));
  packGroups(groups, shape.aspect);
  centre(placement.boxes, placement.boxes);
  refine(placement, seed, WHOLE);
  return placement;
}

/** The best of so many arrangements from different starts: the engine and the search both depend on it. */
export function bestArrangement(
  graph: NodesAndLinks,
  firstSeed: number,
  starts: number,
  shape: PageShape,
): Placement {
  let best = arrange(graph, firstSeed, shape);
  let bestCost = totalCost(best);
  for (let seed = firstSeed + 1; seed < firstSeed + starts; seed++) {
    const next = arrange(graph, seed, shape);
    const cost = totalCost(next);
    if (cost < bestCost) [best, bestCost] = [next, cost];
  }
  return best;
}
