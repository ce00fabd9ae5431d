import { seenOf } from './history.js';
import type { Store } from './store.js';

const STEPS = [1, 2, Infinity];

/** Shows neighbours one or two stakes away, or all that is held in the end, as a reader does; ignored for anything else. */
export function chooseSteps(store: Store, steps: number): void {
  const seen = seenOf(store.state);
  if (steps !== seen.steps && STEPS.includes(steps)) store.visit({ ...seen, steps }, true);
}
