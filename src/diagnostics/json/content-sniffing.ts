import type { ForeignContent } from '../../messages/index.js';

/** How the text of each kind of file begins, white space aside. The first that fits counts. */
const SIGNATURES: readonly (readonly [ForeignContent, RegExp])[] = [
  ['html', /^<(?:!doctype html|html|head|body|script|meta|title|div|p)\b/i],
  ['xml', /^<[?!a-z]/i],
  ['zip', /^PK/],
  ['pdf', /^%PDF-/],
  ['image', /^.PNG\r\n/],
  // It does not begin like JSON and holds what no text holds: control characters other than
  // white space, or bytes that are not UTF-8.
  // oxlint-disable-next-line no-control-regex -- control characters are what is searched for
  ['binary', /^(?![[{"])[^]*?[\0-\x08\x0E-\x1F\uFFFD]/],
];

/** What a text obviously is instead of JSON, or `undefined`. */
export function sniffContent(text: string): ForeignContent | undefined {
  const start = text.slice(0, 200).trimStart();
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
}
