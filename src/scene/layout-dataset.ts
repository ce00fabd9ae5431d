import {
  clusteredLayout,
  completePositions,
  layoutCost,
  subgraph,
  type LayoutOptions,
  type LayoutResult,
  type Penalty,
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
function hiddenLabels(drawnEdges: readonly UnroutedEdge[]): Penalty {
  return (nodes) => {
    const obstacles = [...nodes];
    const ids = new Set(obstacles.map(({ id }) => id));
    const edges = drawnEdges.filter(({ source, target }) => ids.has(source) && ids.has(target));
    return HIDDEN_LABEL_COST_PER_PX2 * hiddenLabelArea(routeEdges(edges, obstacles), obstacles);
  };
}

/** Lays out a data set for the network view: a position for every party, and their cost. */
export function layoutDataset(
  dataset: Dataset,
  options: Omit<LayoutOptions, 'penalty'> = {},
): LayoutResult {
  const { graph, drawnEdges } = layoutInput(new NetworkIndex(dataset));
  return clusteredLayout(graph, { ...options, penalty: hiddenLabels(drawnEdges) });
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
  const cost = layoutCost(chosen, positions, hiddenLabels(drawnEdges));
  return chosen.nodes.length === 0 ? 0 : cost / chosen.nodes.length;
}
