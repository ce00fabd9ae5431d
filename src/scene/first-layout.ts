import {
  positionsOf,
  startLayout,
  type LayoutStep,
  type Positions,
  type Steps,
} from '../layout/index.js';
import type { NetworkIndex } from '../network/index.js';
import { withFolded } from './folded-positions.js';
import { layoutInput } from './layout-input.js';

/** The first positions of the layout of a data set, which are also the last ones where nothing is left to do. */
export function* firstLayout(index: NetworkIndex): Steps<LayoutStep & { positions: Positions }> {
  const input = layoutInput(index);
  yield;
  const started = yield* startLayout(input.graph);
  const positions = withFolded(input, positionsOf(started));
  return { progress: started.networks.length === 0 ? 1 : 0, positions };
}
