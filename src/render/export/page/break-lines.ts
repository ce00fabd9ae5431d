/** The parts of a text that must not be divided, each with the spaces after it. */
function unbreakableParts(text: string): string[] {
  const parts: string[] = [];
  // Scripts without spaces are broken between the words that the segmenter knows.
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, {
    granularity: 'word',
  }).segment(text.replace(/\s+/g, ' ').trim())) {
    const last = parts[parts.length - 1] ?? '';
    // Punctuation stays with the word before it, and words are joined unless a break is allowed.
    const isJoined = last !== '' && !last.endsWith(' ') && !(isWordLike && allowsBreakAfter(last));
    if (segment === ' ' || isJoined) parts.splice(-1, 1, last + segment);
    else parts.push(segment);
  }
  return parts;
}

/** Whether a line may end after a text without a space: between words of scripts that have none. */
function allowsBreakAfter(text: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]$/u.test(
    text,
  );
}

function graphemes(text: string): string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

/**
 * Breaks a text into lines that are not wider than a width in pixels: at spaces,
 * between words of scripts that have no spaces, and inside a word only where it
 * is wider than a line. `measure` gives the width of a text. A single character
 * that is wider stands on a line of its own.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  const append = (part: string): boolean => {
    const longer = line + part;
    if (line !== '' && measure(longer.trimEnd()) > width) return false;
    line = longer;
    return true;
  };
  const endLine = (): void => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const part of unbreakableParts(text)) {
    const pieces = measure(part.trimEnd()) > width ? graphemes(part) : [part];
    for (const piece of pieces) {
      if (append(piece)) continue;
      endLine();
      append(piece);
    }
  }
  if (line !== '') endLine();
  return lines;
}

/** So fine is the width of balanced lines, as a power of two of the whole. */
const BALANCING_STEPS = 7;

/**
 * Breaks a text into as few lines as `breakLines`, of about the same width each, so that no word is left
 * alone in the last one.
 */
export function breakEvenly(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines = breakLines(text, width, measure);
  let [narrow, wide] = [0, width];
  let best = lines;
  for (let step = 0; step < BALANCING_STEPS && lines.length > 1; step++) {
    const middle = (narrow + wide) / 2;
    const next = breakLines(text, middle, measure);
    const fits = next.length === lines.length && next.every((line) => measure(line) <= width);
    if (fits) [wide, best] = [middle, next];
    else narrow = middle;
  }
  return best;
}
