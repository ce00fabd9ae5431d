import {
  completePositions,
  layoutCost,
  networkLayout,
  placeBlock,
  subgraph,
  visibleGraph,
  type LayoutGraph,
  type LayoutOptions,
  type LayoutStep,
  type Positions,
} from '../layout/index.js';
import { BoxGrid } from '../geometry/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import type { UnroutedEdge } from './edges.js';
import { hiddenLabelArea } from './labels/hidden-label-area.js';
import { layoutInput, type LayoutInput } from './layout-input.js';
import { routeEdges } from './scene-edge-builder.js';

/** What a hidden square pixel of a label costs, in the unit of the cost of a layout. */
const HIDDEN_LABEL_COST_PER_PX2 = 6;

const ORIGIN = { x: 0, y: 0 };

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

/** Adds the positions of parties that are folded, in a block beside the node that stands for them. */
function withFolded({ graph, folded }: LayoutInput, positions: Positions): Positions {
  if (folded.size === 0) return positions;
  const grid = new BoxGrid();
  graph.nodes.forEach(({ id, width, height }, index) => {
    grid.set(index, { ...(positions[id] ?? ORIGIN), width, height });
  });
  let count = graph.nodes.length;
  const all = { ...positions };
  for (const [id, nodes] of folded) {
    const boxes = nodes.map(({ width, height }) => ({ ...ORIGIN, width, height }));
    placeBlock(boxes, positions[id] ?? ORIGIN, grid).forEach((place, index) => {
      const node = nodes[index];
      if (!node) return;
      all[node.id] = place;
      grid.set(count++, { ...place, width: node.width, height: node.height });
    });
  }
  return all;
}

/**
 * Lays out a data set for the network view, in steps: a position for every party at
 * once, then better ones.
 */
export function* layoutDataset(
  dataset: Dataset,
  options?: LayoutOptions,
): Generator<LayoutStep, Positions> {
  const input = layoutInput(new NetworkIndex(dataset));
  const steps = networkLayout(input.graph, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return withFolded(input, step.value);
    const { progress, positions } = step.value;
    yield { progress, positions: positions && withFolded(input, positions) };
  }
}

/**
 * Positions for every party of a data set: given ones stay, and parties without
 * one are placed beside those they are tied to, in milliseconds.
 */
export function placeMissingParties(dataset: Dataset, given: Positions): Positions {
  const input = layoutInput(new NetworkIndex(dataset));
  const all = { ...withFolded(input, completePositions(input.graph, given)), ...given };
  const ids = new Set(dataset.parties.map(({ id }) => id));
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
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
  // Positions are those of parties; what else is drawn stands beside them.
  const complete = completePositions(graph, positions);
  const cost = layoutCost(chosen, complete) + hiddenLabelCost(drawn, drawnEdges, complete);
  return chosen.nodes.length === 0 ? 0 : cost / chosen.nodes.length;
}
