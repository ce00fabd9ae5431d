import { completePositions, type Positions } from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { NetworkIndex } from '../network/index.js';
import { withFolded } from './folded-positions.js';
import { layoutInput } from './layout-input.js';

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
