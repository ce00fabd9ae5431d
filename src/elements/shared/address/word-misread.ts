import { nearest } from '../../../diagnostics/index.js';
import { addressMessages, formatShortList, quote } from '../../../messages/index.js';
import type { Dataset } from '../../../model/index.js';
import { ADDRESS_NAMES, type Misread } from '../../../store/index.js';
import { meantValue } from './meant-value.js';

/**
 * Says which parts of an address could not be understood, and what may have been meant; empty if
 * there are none. A name that nothing has may mean something else on the page, unless it is
 * like one that something has.
 */
export function wordMisread(
  { broken, missing, unknown }: Misread,
  dataset: Dataset | null,
): string {
  const { meant, misread, part } = addressMessages;
  const mistaken = [...broken, ...missing].map(({ name, value }) => {
    const text = quote(part(name, value));
    const like = meantValue({ name, value }, dataset);
    return like === undefined ? text : meant(text, quote(like));
  });
  const mistyped = unknown.flatMap(({ name, value }) => {
    const like = nearest(name, ADDRESS_NAMES);
    return like === undefined ? [] : meant(quote(part(name, value)), quote(like));
  });
  const parts = [...mistaken, ...mistyped];
  return parts.length === 0 ? '' : misread(formatShortList(parts));
}
