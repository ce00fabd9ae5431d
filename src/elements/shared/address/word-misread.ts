import { nearest } from '../../../diagnostics/index.js';
import { addressMessages, formatShortList, quote } from '../../../messages/index.js';
import { ADDRESS_NAMES, type Misread } from '../../../store/index.js';

/**
 * Says which parts of an address could not be understood; empty if there are none. A name
 * that nothing has may mean something else on the page, unless it is like one that
 * something has.
 */
export function wordMisread({ broken, unknown }: Misread): string {
  const { meant, misread, part } = addressMessages;
  const mistyped = unknown.flatMap(({ name, value }) => {
    const like = nearest(name, ADDRESS_NAMES);
    return like === undefined ? [] : meant(quote(part(name, value)), quote(like));
  });
  const parts = [...broken.map(({ name, value }) => quote(part(name, value))), ...mistyped];
  return parts.length === 0 ? '' : misread(formatShortList(parts));
}
