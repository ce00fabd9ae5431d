import {
  clusteredLayout,
  type LayoutQuality,
  type PlacedNode,
  type Positions,
} from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import { hiddenLabelArea } from './labels/label-box.js';
import { layoutInput } from './layout-input.js';
import { routeEdges } from './scene-edge-builder.js';

/** What a hidden square pixel of a label costs, in the unit of the cost of a layout. */
const HIDDEN_LABEL_COST_PER_PX2 = 6;

/** Lays out a data set for the network view: a position for every party. */
export function layoutDataset(dataset: Dataset, quality: LayoutQuality = 'quick'): Positions {
  const { graph, drawnEdges } = layoutInput(new NetworkIndex(dataset));
  const penalty = (nodes: readonly PlacedNode[]): number => {
    const obstacles = [...nodes];
    return (
      HIDDEN_LABEL_COST_PER_PX2 * hiddenLabelArea(routeEdges(drawnEdges, obstacles), obstacles)
    );
  };
  return clusteredLayout(graph, { quality, penalty });
}
