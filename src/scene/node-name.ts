import type { MeasureText, TextRole } from './text-width.js';

const MOST_LINES = 4;
/** Names of up to so many characters stay on one line. */
const LONGEST_LINE_CHARACTERS = 13;
/** The width at which lines are broken further, in sizes of the text. */
const WIDEST_LINE_EM = 17;
const ELLIPSIS = '…';
/** What is left of a short word that is cut. */
const CUT_AT_END = /\s\S{0,14}$/u;
const CUT_AT_BEGIN = /^\S{0,14}\s/u;

/** Letters with their accents. */
const CLUSTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What no line break divides: a word, or a piece of one that is wider than a line. */
interface Piece {
  text: string;
  width: number;
  /** Whether a space comes before it. */
  beginsWord: boolean;
}

function lettersOf(text: string): string[] {
  return Array.from(CLUSTERS.segment(text), ({ segment }) => segment);
}

/** Measures and breaks the names of nodes at a font size. */
class NameBreaker {
  readonly #measure: (text: string) => number;
  readonly #space: number;
  readonly #widest: number;

  constructor(fontSize: number, role: TextRole, measureText: MeasureText) {
    const widths = new Map<string, number>();
    this.#measure = (text) => {
      const width = widths.get(text) ?? measureText(text, fontSize, role);
      widths.set(text, width);
      return width;
    };
    this.#space = this.#measure(' ');
    this.#widest = WIDEST_LINE_EM * fontSize;
  }

  /** The name in as few lines as it fits, of the most even widths; null where it needs more than four. */
  lines(words: readonly string[]): string[] | null {
    const pieces = words.flatMap((word) => this.#piecesOf(word));
    let lines = this.#wrap(pieces, this.#widest);
    const { length } = lines;
    if (length > MOST_LINES) return null;
    // The narrowest width at which there are no more lines makes them even.
    let [narrow, wide] = [this.#widest / 2, this.#widest];
    while (wide - narrow > 1) {
      const middle = (narrow + wide) / 2;
      const even = this.#wrap(pieces, middle);
      if (even.length > length) narrow = middle;
      else [lines, wide] = [even, middle];
    }
    return lines;
  }

  /** Whether words fit into the lines that there may be. */
  fits(words: readonly string[]): boolean {
    const pieces = words.flatMap((word) => this.#piecesOf(word));
    return this.#wrap(pieces, this.#widest).length <= MOST_LINES;
  }

  /** Whether lines are narrow enough to stay as they are. */
  isNarrow(lines: readonly string[]): boolean {
    return lines.every((line) => this.#measure(line) <= this.#widest);
  }

  #piecesOf(word: string): Piece[] {
    const width = this.#measure(word);
    if (width <= this.#widest) return [{ text: word, width, beginsWord: true }];
    const pieces: Piece[] = [];
    let piece = { text: '', width: 0, beginsWord: true };
    for (const letter of lettersOf(word)) {
      const letterWidth = this.#measure(letter);
      if (piece.text !== '' && piece.width + letterWidth > this.#widest) {
        pieces.push(piece);
        piece = { text: '', width: 0, beginsWord: false };
      }
      piece.text += letter;
      piece.width += letterWidth;
    }
    return [...pieces, piece];
  }

  #wrap(pieces: readonly Piece[], width: number): string[] {
    const lines: string[] = [];
    let [line, used] = ['', 0];
    for (const { text, width: needed, beginsWord } of pieces) {
      const space = beginsWord && line !== '' ? this.#space : 0;
      if (line !== '' && used + space + needed > width) {
        lines.push(line);
        [line, used] = [text, needed];
      } else {
        line += (space > 0 ? ' ' : '') + text;
        used += space + needed;
      }
    }
    return [...lines, line];
  }
}

/** Breaks a name of more than one word into the two lines of the most even number of characters. */
function halves(words: readonly string[]): string[] {
  const longest = (lines: string[]): number => Math.max(...lines.map((line) => line.length));
  let best: string[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (best.length === 0 || longest(lines) < longest(best)) best = lines;
  }
  return best;
}

/** So many letters of a text, from its begin and its end, in words; of cut words that are short nothing is left. */
function shortened(letters: readonly string[], count: number): string[] {
  const begin = letters.slice(0, Math.ceil(count / 2)).join('');
  const end = letters.slice(letters.length - Math.floor(count / 2)).join('');
  const text = `${begin.replace(CUT_AT_END, ' ')}${ELLIPSIS}${end.replace(CUT_AT_BEGIN, ' ')}`;
  return text.split(' ').filter((word) => word !== '');
}

/**
 * A name in the lines in which a node shows it: one or two, where these are too wide
 * up to four. A name that is longer still is shortened in the middle.
 */
export function nameLines(
  name: string,
  fontSize: number,
  role: TextRole,
  measureText: MeasureText,
): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const isShort = name.length <= LONGEST_LINE_CHARACTERS || words.length < 2;
  const usual = isShort ? [words.join(' ')] : halves(words);
  const breaker = new NameBreaker(fontSize, role, measureText);
  if (breaker.isNarrow(usual)) return usual;
  const whole = breaker.lines(words);
  if (whole) return whole;
  const letters = lettersOf(words.join(' '));
  let [fewest, most] = [0, letters.length];
  while (most - fewest > 1) {
    const count = (fewest + most) >> 1;
    if (breaker.fits(shortened(letters, count))) fewest = count;
    else most = count;
  }
  return breaker.lines(shortened(letters, fewest)) ?? usual;
}
