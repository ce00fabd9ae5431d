import { addressPart, addressParts, formatAddress, type AddressPart } from '../model/index.js';
import { ADDRESS_NAMES } from './address.js';

/** What the names of an element with a key begin with. */
function prefixOf(key: string): string {
  return key === '' ? '' : `${key}.`;
}

/** The pieces of a query or of a fragment, which begins with a character of its own. */
function piecesOf(text: string): string[] {
  return text
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '');
}

function isOwn({ name }: AddressPart, prefix: string): boolean {
  return prefix === '' ? ADDRESS_NAMES.has(name) : name.startsWith(prefix);
}

/**
 * The parts of a URL for the element with a key: those whose names begin with the
 * key and a dot or, for the empty key, those whose names have a meaning. Those of the
 * fragment count; without any, those of the query. `unknown` are parts of the
 * fragment that may be meant for it, but have no meaning.
 */
export function partsIn(
  { search, hash }: URL,
  key: string,
): { own: AddressPart[]; unknown: AddressPart[] } {
  const prefix = prefixOf(key);
  const ownOf = (text: string): AddressPart[] =>
    addressParts(text.slice(1))
      .filter((part) => isOwn(part, prefix))
      .map(({ name, value }) => ({ name: name.slice(prefix.length), value }));
  const fragment = ownOf(hash);
  const own = fragment.length > 0 ? fragment : ownOf(search);
  // A dot is in the names of other elements.
  const candidates =
    key === '' ? addressParts(hash.slice(1)).filter(({ name }) => !name.includes('.')) : own;
  return { own, unknown: candidates.filter(({ name }) => !ADDRESS_NAMES.has(name)) };
}

/**
 * A URL with the parts of the element with a key in its fragment, in place of those
 * that are there or in the query. Everything else in both stays.
 */
export function withParts(url: URL, key: string, parts: readonly AddressPart[]): URL {
  const prefix = prefixOf(key);
  const isOther = (piece: string): boolean => {
    const part = addressPart(piece);
    return part === undefined || !isOwn(part, prefix);
  };
  const written = formatAddress(parts.map(({ name, value }) => ({ name: prefix + name, value })));
  const next = new URL(url);
  const query = piecesOf(url.search);
  if (!query.every(isOther)) next.search = query.filter(isOther).join('&');
  next.hash = [...piecesOf(url.hash).filter(isOther), ...(written === '' ? [] : [written])].join(
    '&',
  );
  return next;
}
