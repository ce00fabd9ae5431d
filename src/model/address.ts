/** A part of an address, such as `day=2025-02-13`; the value as it is written, with its escapes. */
export interface AddressPart {
  name: string;
  value: string;
}

/** What `encodeURIComponent` escapes although a fragment may have it. */
const READABLE = /%(?:2F|3A|40)/g;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The part that a piece between two `&` is; undefined for one without a name, a `=` or with a broken escape. */
export function addressPart(piece: string): AddressPart | undefined {
  const at = piece.indexOf('=');
  const name = decoded(piece.slice(0, Math.max(at, 0)));
  return name ? { name, value: piece.slice(at + 1) } : undefined;
}

/** The parts of an address, `view=focus&selected=nissan`; what is none is left out. */
export function addressParts(address: string): AddressPart[] {
  return address.split('&').flatMap((piece) => addressPart(piece) ?? []);
}

/** Writes parts as an address. */
export function formatAddress(parts: readonly AddressPart[]): string {
  return parts.map(({ name, value }) => `${encodeText(name)}=${value}`).join('&');
}

/** Writes a text as the value of a part, escaped where it must be. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replace(READABLE, decodeURIComponent);
}

/** Reads a text; undefined when an escape in it is broken. */
export function decodeText(value: string): string | undefined {
  return decoded(value);
}

/** Writes a list of texts, none of which is empty, as the value of a part. */
export function encodeList(texts: readonly string[]): string {
  return texts.map(encodeText).join(',');
}

/** Reads a list of texts, without those that are empty; undefined when an escape in it is broken. */
export function decodeList(value: string): string[] | undefined {
  const texts = value.split(',').map(decoded);
  if (texts.includes(undefined)) return undefined;
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}
