import {
  networkLayout,
  type LayoutOptions,
  type LayoutStep,
  type Positions,
} from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import { withFolded } from './folded-positions.js';
import { layoutInput } from './layout-input.js';

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
