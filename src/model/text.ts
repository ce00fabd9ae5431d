const MAX_CHARACTERS = 40;

/**
 * Characters that draw nothing: what Unicode lets every font ignore (zero-width
 * characters, fillers, directional controls, variation selectors), white space,
 * control characters and the empty braille pattern.
 */
const NOT_DRAWN = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\u2800]/gu;

/** Left-to-right and right-to-left override: they show characters in another order than written. */
const DIRECTION_OVERRIDE = /[\u202D\u202E]/u;

/**
 * Whether a reader sees a text as it is written: something of it is drawn, and
 * nothing in it overrides the direction of its characters.
 */
export function isReadable(text: string): boolean {
  return text.replace(NOT_DRAWN, '') !== '' && !DIRECTION_OVERRIDE.test(text);
}

/**
 * Characters that should not be in a text because nobody sees them: control
 * characters, fillers, zero-width and directional characters. Joiners,
 * variation selectors and soft hyphens are not among them; scripts, emoji and
 * long words need them.
 */
export const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is searched for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu;

/** Cuts a text to 40 characters, an ellipsis included, never through a surrogate pair. */
export function shorten(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const start = text.slice(0, MAX_CHARACTERS - 1);
  return `${start.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
