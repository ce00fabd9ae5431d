import type { Day } from '../model/index.js';
import { daysInOrder } from './days.js';
import { seenOf } from './history.js';
import type { Store } from './store.js';

/** Shows other days beside each other, as a reader does; ignored unless these are from two to six. */
export function showDays(store: Store, days: readonly Day[]): void {
  const inOrder = daysInOrder(days);
  if (inOrder.length > 0) store.visit({ ...seenOf(store.state), days: inOrder }, true);
}
