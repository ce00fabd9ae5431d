/**
 * The advance widths of Helvetica in thousandths of the font size, for the
 * characters from space to tilde (Adobe Font Metrics 4.1, Helvetica). Arial,
 * Liberation Sans, Arimo and Nimbus Sans have the same widths, so a box that is
 * sized with them fits its name in Node and in every browser without measuring.
 */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const FIRST_CODE = 32;
const NARROW_SCRIPTS_END = 0x1100;
const UNLISTED_NARROW_WIDTH = 600;
const WIDE_WIDTH = 1000;
const COMBINING_MARKS = /\p{M}/gu;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return (
    WIDTHS[code - FIRST_CODE] ?? (code < NARROW_SCRIPTS_END ? UNLISTED_NARROW_WIDTH : WIDE_WIDTH)
  );
}

/**
 * The width of one line of text in pixels. Accents count as nothing, Chinese,
 * Japanese and Korean characters as a square.
 */
export function textWidth(text: string, fontSize: number): number {
  // Put together again, because the decomposition takes Korean syllables apart as well.
  const plain = text.normalize('NFD').replace(COMBINING_MARKS, '').normalize('NFC');
  let thousandths = 0;
  for (const character of plain) thousandths += characterWidth(character);
  return (thousandths * fontSize) / 1000;
}
