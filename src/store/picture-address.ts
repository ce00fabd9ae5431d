import { addressParts, formatAddress, type AddressPart } from '../model/index.js';
import { partsWithoutRecord } from './address-choices.js';
import { ADDRESS_NAMES, decodeSeen, encodeSeen } from './address.js';
import { withParts } from './page-url.js';
import { initialState, type Seen } from './state.js';
import type { Store } from './store.js';

/** What is seen where nothing says otherwise, on whichever page; every address names its day. */
function nothingGiven(): Seen {
  return { ...initialState().given, day: '' };
}

/** Writes what is seen so that it is the same on every page, whatever that sets: nothing is left out but usual defaults. */
export function addressOf(seen: Seen): string {
  return formatAddress(encodeSeen(seen, nothingGiven()));
}

/** The URL of the page that shows what is seen; undefined where the URL does not say that. */
export function linkTo(seen: Seen, { state }: Store): string | undefined {
  const { addressKey, given } = state;
  if (addressKey === null || location.origin === 'null') return undefined;
  const parts = encodeSeen(seen, { ...given, day: '' });
  return withParts(new URL(location.href), addressKey, parts).href;
}

/**
 * What the last link in a text says is seen, whichever element of a page it is of: the parts of its
 * fragment. Empty where the text has no such link.
 */
export function addressInText(text: string): string {
  const fragment = /#(\S+)\s*$/.exec(text)?.[1] ?? '';
  const parts = addressParts(fragment).flatMap(({ name, value }) => {
    const own = name.slice(name.lastIndexOf('.') + 1);
    return ADDRESS_NAMES.has(own) ? [{ name: own, value }] : [];
  });
  return formatAddress(parts);
}

/**
 * Shows what was seen on any page, as `addressOf` wrote it, as one step of the reader. Returns the
 * parts that have no meaning here, since they cannot be read or name what the data does not have;
 * they are left out. Null, and nothing is shown, where the text says nothing at all.
 */
export function showAddress(store: Store, address: string): readonly AddressPart[] | null {
  const parts = addressParts(address);
  const { dataset, state } = store;
  const { broken } = decodeSeen(parts, state.given);
  const missing = dataset ? partsWithoutRecord(parts, store.indexOf(dataset)) : [];
  const refused = [...broken, ...missing];
  const understood = parts.filter((part) => !refused.includes(part));
  if (understood.length === 0) return null;
  const given = { ...nothingGiven(), day: state.day };
  store.visit(decodeSeen(understood, given).seen, true);
  return refused;
}
