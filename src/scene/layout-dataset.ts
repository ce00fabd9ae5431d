import {
  completePositions,
  layoutCost,
  networkLayout,
  subgraph,
  visibleGraph,
  type LayoutGraph,
  type LayoutOptions,
  type LayoutStep,
  type Positions,
} from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import type { UnroutedEdge } from './edges.js';
import { hiddenLabelArea } from './labels/hidden-label-area.js';
import { layoutInput } from './layout-input.js';
import { routeEdges } from './scene-edge-builder.js';

/** What a hidden square pixel of a label costs, in the unit of the cost of a layout. */
const HIDDEN_LABEL_COST_PER_PX2 = 6;

/** What labels that are covered cost, once the edges are routed between the nodes. */
function hiddenLabelCost(
  { nodes }: LayoutGraph,
  drawnEdges: readonly UnroutedEdge[],
  positions: Positions,
): number {
  const obstacles = nodes.map(({ id, width, height }) => {
    const { x, y } = positions[id] ?? { x: 0, y: 0 };
    return { id, x, y, width, height };
  });
  const ids = new Set(obstacles.map(({ id }) => id));
  const edges = drawnEdges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return HIDDEN_LABEL_COST_PER_PX2 * hiddenLabelArea(routeEdges(edges, obstacles), obstacles);
}

/**
 * Lays out a data set for the network view, in steps: a position for every party at
 * once, then better ones.
 */
export function layoutDataset(
  dataset: Dataset,
  options?: LayoutOptions,
): Generator<LayoutStep, Positions> {
  return networkLayout(layoutInput(new NetworkIndex(dataset)).graph, options);
}

/**
 * Positions for every party of a data set: given ones stay, and parties without
 * one are placed beside those they are tied to, in milliseconds.
 */
export function placeMissingParties(dataset: Dataset, given: Positions): Positions {
  return completePositions(layoutInput(new NetworkIndex(dataset)).graph, given);
}

/**
 * What the positions of a data set cost for each party that is drawn on the day
 * of compilation, of all parties or of those that a condition chooses.
 */
export function costPerParty(
  dataset: Dataset,
  positions: Positions,
  contains: (id: string) => boolean = () => true,
): number {
  const { graph, drawnEdges } = layoutInput(new NetworkIndex(dataset));
  const chosen = subgraph(graph, contains);
  const drawn = visibleGraph(chosen);
  const cost = layoutCost(chosen, positions) + hiddenLabelCost(drawn, drawnEdges, positions);
  return chosen.nodes.length === 0 ? 0 : cost / chosen.nodes.length;
}
