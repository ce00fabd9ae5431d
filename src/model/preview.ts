const MAX_PREVIEW_CHARACTERS = 40;
const MAX_PREVIEW_ENTRIES = 4;

/**
 * Characters that draw nothing or turn the direction of what follows: control
 * characters, zero-width spaces, bidirectional embeddings, overrides and isolates.
 */
export const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Cuts a text to some 40 characters, an ellipsis included, never through a surrogate pair. */
export function shorten(text: string): string {
  if (text.length <= MAX_PREVIEW_CHARACTERS) return text;
  const start = text.slice(0, MAX_PREVIEW_CHARACTERS - 1);
  return `${start.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Quotes a text as JSON does, with every invisible character spelled out as `\u202e`. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text)).replace(
    INVISIBLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A short rendering of any value from a file, for messages: texts quoted and
 * cut, lists and objects with their first entries. A symbol stands for a value
 * that no file can hold and shows its description.
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
  const shown = keys.slice(0, MAX_PREVIEW_ENTRIES).map((key) => {
    const entry = previewEntry((value as Record<string, unknown>)[key]);
    return isList ? entry : `${quote(key)}: ${entry}`;
  });
  if (keys.length > MAX_PREVIEW_ENTRIES) shown.push('…');
  const text = isList ? `[${shown.join(', ')}]` : `{${shown.join(', ')}}`;
  const closing = isList ? ']' : '}';
  return text.length <= MAX_PREVIEW_CHARACTERS ? text : `${shorten(text)}${closing}`;
}

function previewEntry(value: unknown): string {
  if (typeof value !== 'object' || value === null) return preview(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/** "a", "a and b", "a, b and c"; beyond `most` entries, "a, b and 7 more". */
export function listInWords(items: readonly string[], most = 6, word = 'and'): string {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;
}
