const EXCERPT_CHARACTERS = 30;

/** A place in a text as editors count it. */
export interface TextPosition {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** What stands before the place in its line, without spaces, cut to 30 characters. */
  before: string;
  /** What stands at and after it in its line, cut likewise. */
  after: string;
}

/** Finds line and column of an offset; lines end with LF, CR LF or CR. */
export function positionInText(text: string, offset: number): TextPosition {
  let line = 1;
  let start = 0;
  for (const { index, 0: lineBreak } of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line += 1;
    start = index + lineBreak.length;
  }
  const before = text.slice(start, offset).trim();
  const [after = ''] = text.slice(offset, offset + EXCERPT_CHARACTERS * 2).split(/[\r\n]/, 1);
  return {
    line,
    column: offset - start + 1,
    before: before.length > EXCERPT_CHARACTERS ? `…${before.slice(-EXCERPT_CHARACTERS)}` : before,
    after:
      after.length > EXCERPT_CHARACTERS ? `${after.slice(0, EXCERPT_CHARACTERS)}…` : after.trim(),
  };
}
