import type { Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';
import { connectedComponents } from './connected-components.js';
import { coseLayout } from './cose-bilkent.js';
import { totalCost } from './cost.js';
import { centre, packComponents } from './pack.js';
import { createLayoutState, type PageShape, type LayoutState } from './layout-state.js';
import { anneal } from './anneal.js';
import { spiralPositions } from './initial-positions.js';
import { LAYOUT_SETTINGS } from './settings.js';

/** Lays out a graph without regard to groups: forces component by component, the components packed, then annealed. */
export function layoutComponents(graph: LayoutGraph, seed: number, shape: PageShape): LayoutState {
  const positions = new Map<string, Point>();
  const components = connectedComponents(graph);
  for (const component of components) {
    const start = spiralPositions(component, seed);
    for (const [id, point] of coseLayout(component, start)) positions.set(id, point);
  }
  const state = createLayoutState(graph, positions, shape);
  const boxOf = new Map(graph.nodes.map(({ id }, index) => [id, state.boxes[index]]));
  const groups = components.map(({ nodes }) => nodes.flatMap(({ id }) => boxOf.get(id) ?? []));
  packComponents(groups, shape.aspect);
  centre(state.boxes, state.boxes);
  anneal(state, seed, { ...LAYOUT_SETTINGS.anneal.initial, effort: 1 });
  return state;
}

/** The best of several layouts from different seeds: the forces and the annealing both depend on them. */
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
