import { addressParts, formatAddress } from '../model/index.js';
import { decodeSeen, encodeSeen } from './address.js';
import { withParts } from './page-url.js';
import type { Seen, State } from './state.js';
import type { Store } from './store.js';

function seenAt(address: string, { given }: State): Seen {
  return decodeSeen(addressParts(address), given).seen;
}

/** Shows what an address says, such as `view=focus&selected=nissan`, as one step of the reader. */
export function openAddress(store: Store, address: string): void {
  const { state } = store;
  const seen = seenAt(address, state);
  const textOf = (one: Seen): string => formatAddress(encodeSeen(one, state.given));
  if (textOf(seen) !== textOf(state)) store.visit(seen, true);
}

/**
 * The URL of the page that shows what an address says, for a link; undefined where the URL does
 * not say what is seen, or where the page has none of its own.
 */
export function hrefOf({ state }: Store, address: string): string | undefined {
  const { addressKey, given } = state;
  if (addressKey === null || location.origin === 'null') return undefined;
  const parts = encodeSeen(seenAt(address, state), given);
  return withParts(new URL(location.href), addressKey, parts).href;
}
