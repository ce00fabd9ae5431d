import {
  completePositions,
  networkLayout,
  placeBlock,
  positionsOf,
  startLayout,
  type LayoutOptions,
  type LayoutStep,
  type Positions,
  type Steps,
} from '../layout/index.js';
import { BoxGrid } from '../geometry/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import { layoutInput, type LayoutInput } from './layout-input.js';

const ORIGIN = { x: 0, y: 0 };

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

/** The first positions of the layout of a data set, which are also the last ones where nothing is left to do. */
export function* firstLayout(index: NetworkIndex): Steps<LayoutStep & { positions: Positions }> {
  const input = layoutInput(index);
  yield;
  const started = yield* startLayout(input.graph);
  const positions = withFolded(input, positionsOf(started));
  return { progress: started.networks.length === 0 ? 1 : 0, positions };
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
