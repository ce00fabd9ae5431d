import { seenOf } from './history.js';
import type { ChangesState } from './state.js';
import type { Store } from './store.js';

/** Changes how the list of changes shows what there is, as a reader does. */
export function chooseChanges(store: Store, change: Partial<ChangesState>): void {
  const seen = seenOf(store.state);
  store.visit({ ...seen, changes: { ...seen.changes, ...change } }, true);
}
