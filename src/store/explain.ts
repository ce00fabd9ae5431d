import { seenOf } from './history.js';
import type { ExplainedPair } from './state.js';
import type { Store } from './store.js';

/** Explains what an owner has of a company in the end, as a reader asks for; null closes what is explained. */
export function explain(store: Store, explained: ExplainedPair | null): void {
  store.visit({ ...seenOf(store.state), explained }, true);
}
