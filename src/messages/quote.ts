import { INVISIBLE, shorten } from '../model/index.js';

const MAX_ENTRIES = 4;
const MAX_CHARACTERS = 40;

const LISTS = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Quotes a text as JSON does, cut to 40 characters, with every invisible one spelled out: `\u202e`. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text)).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A short rendering of any value from a file: texts quoted and cut, lists and
 * objects with their first entries. A symbol stands for a value that no file can
 * hold and shows its description.
 */
export function preview(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'symbol':
      return value.description ?? 'a symbol';
    case 'undefined':
      return 'nothing';
    case 'object':
      return value === null ? 'null' : previewEntries(value);
    default:
      return shorten(String(value));
  }
}

function previewEntries(value: object): string {
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  const shown = keys.slice(0, MAX_ENTRIES).map((key) => {
    const entry = previewEntry((value as Record<string, unknown>)[key]);
    return isList ? entry : `${quote(key)}: ${entry}`;
  });
  if (keys.length > MAX_ENTRIES) shown.push('…');
  const text = isList ? `[${shown.join(', ')}]` : `{${shown.join(', ')}}`;
  return text.length <= MAX_CHARACTERS ? text : `${shorten(text)}${isList ? ']' : '}'}`;
}

function previewEntry(value: unknown): string {
  if (typeof value !== 'object' || value === null) return preview(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** `a`, `a and b`, `a, b and c`; beyond `most` items, `a, b and 7 more`. */
export function formatShortList(
  items: readonly string[],
  most = 6,
  word: keyof typeof LISTS = 'and',
): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  return LISTS[word].format(rest > 0 ? [...shown, `${rest} more`] : shown);
}
