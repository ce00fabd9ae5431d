import { seenOf } from './history.js';
import { withSelected } from './selection.js';
import type { Scope } from './scope.js';
import type { Store } from './store.js';

/** Chooses which companies the history shows, as a reader does, and with another selection in one step. */
export function chooseScope(store: Store, scope: Scope, selected = store.state.selected): void {
  const next = withSelected(store.state, selected, (id) => store.details(id)?.type ?? null);
  store.visit({ ...seenOf(next), scope }, true);
}
