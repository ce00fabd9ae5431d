import type { Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';
import { connectedComponents } from './connected-components.js';
import { coseLayout } from './cose-bilkent.js';
import { totalCost } from './cost.js';
import { centre, packComponents } from './pack.js';
import { createLayoutState, type PageShape, type LayoutState } from './layout-state.js';
import { anneal, INITIAL_SCHEDULE } from './anneal.js';
import { spiralPositions } from './initial-positions.js';

/** Lays out a graph as it is: the forces part by part, the parts packed, then refined. */
export function layoutComponents(graph: LayoutGraph, seed: number, shape: PageShape): LayoutState {
  const positions = new Map<string, Point>();
  const parts = connectedComponents(graph);
  for (const part of parts) {
    const start = spiralPositions(part, seed);
    for (const [id, point] of coseLayout(part, start)) positions.set(id, point);
  }
  const state = createLayoutState(graph, positions, shape);
  const boxOf = new Map(graph.nodes.map(({ id }, index) => [id, state.boxes[index]]));
  const groups = parts.map(({ nodes }) => nodes.flatMap(({ id }) => boxOf.get(id) ?? []));
  packComponents(groups, shape.aspect);
  centre(state.boxes, state.boxes);
  anneal(state, seed, INITIAL_SCHEDULE);
  return state;
}

/** The best of so many arrangements from different starts: the engine and the search both depend on it. */
export function bestOfSeeds(
  graph: LayoutGraph,
  firstSeed: number,
  starts: number,
  shape: PageShape,
): LayoutState {
  let best = layoutComponents(graph, firstSeed, shape);
  let bestCost = totalCost(best);
  for (let seed = firstSeed + 1; seed < firstSeed + starts; seed++) {
    const next = layoutComponents(graph, seed, shape);
    const cost = totalCost(next);
    if (cost < bestCost) [best, bestCost] = [next, cost];
  }
  return best;
}
