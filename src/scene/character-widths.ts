/**
 * The advance widths of Helvetica in thousandths of the font size, for the
 * characters from space to tilde (Adobe Font Metrics 4.1, Helvetica). Arial,
 * Liberation Sans, Arimo and Nimbus Sans have the same widths.
 */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const FIRST_ASCII_CODE = 32;

/** Other letters and signs by their width in the same fonts; letters with accents are as wide as without. */
const OTHERS: Readonly<Record<number, string>> = {
  0: '\u00AD\u200B\u200C\u200D\u2060\uFE0E\uFE0F\uFEFF',
  222: 'ιłı‘’‚',
  278: 'Ιіј·',
  333: '“”„‹›‐‑',
  365: 'τгªº°',
  446: 'ζεξкђћ',
  500: 'γκλνςсухѕз•',
  556: 'ΓηθοχυδŁđħЃГпяеоарэєчьв–«»¤',
  583: 'ρβμиџбцнЌКд',
  620: 'ΖΤΣЗТъøß',
  667: 'ΑΒΕΚΡΥΧΔΛΞφЅАВЕРХЧУБЛЬЎДþÞжм',
  722: 'ΗΝΠπψЄЏИЙПЭНСЯыĐĦÐ',
  778: 'ΘΟΩωΦФОЦюŊØ',
  833: 'ΜΨМЪшњфщ',
  923: 'ЋЂЫШЖљæ',
  1000: 'ЩЊЮЉÆŒœ—…‰',
};

const OTHER_WIDTHS = new Map(
  Object.entries(OTHERS).flatMap(([width, characters]) =>
    Array.from(characters).map((character) => [character, Number(width)] as const),
  ),
);

/** For scripts that these fonts lack, what the usual substitutes have on average, rather too wide. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Armenian}/u, 800],
  [/\p{Script=Georgian}/u, 680],
  [/\p{Script=Thai}/u, 620],
  [/\p{Script=Hebrew}/u, 620],
  [/\p{Script=Arabic}/u, 700],
  [/\p{Script=Latin}/u, 600],
  [/\p{Script=Cyrillic}/u, 760],
  [/\p{Script=Greek}/u, 760],
];

/** Below this code, characters are narrower than a square. */
const NARROW_END = 0x1100;
const UNLISTED_NARROW = 700;
const SQUARE = 1000;

/** The width of a character without accents, in thousandths of the font size. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = ASCII[code - FIRST_ASCII_CODE] ?? OTHER_WIDTHS.get(character);
  if (known !== undefined) return known;
  const script = SCRIPTS.find(([pattern]) => pattern.test(character));
  return script?.[1] ?? (code < NARROW_END ? UNLISTED_NARROW : SQUARE);
}
