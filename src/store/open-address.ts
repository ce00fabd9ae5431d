import { addressParts, formatAddress } from '../model/index.js';
import { decodeSeen, encodeSeen } from './address.js';
import type { Seen } from './state.js';
import type { Store } from './store.js';

/** Shows what an address says, such as `view=focus&selected=nissan`, as one step of the reader. */
export function openAddress(store: Store, address: string): void {
  const { state } = store;
  const { seen } = decodeSeen(addressParts(address), state.given);
  const textOf = (one: Seen): string => formatAddress(encodeSeen(one, state.given));
  if (textOf(seen) !== textOf(state)) store.visit(seen, true);
}
