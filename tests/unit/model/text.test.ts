import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadable } from '../../../src/model/index.js';

/** One character of each kind that draws nothing. */
const NOT_DRAWN = [
  ' ',
  '\n',
  '\u0000',
  '\u00A0',
  '\u00AD',
  '\u034F',
  '\u115F',
  '\u200B',
  '\u200D',
  '\u2060',
  '\u2066',
  '\u2800',
  '\u3000',
  '\u3164',
  '\uFE0F',
  '\uFEFF',
  '\uFFA0',
  '\u{E0041}',
];

describe('isReadable', () => {
  it.each(['Alpha', '日産自動車', 'שלום', '👩‍🔧', 'Auto\u00ADmobile', '\uFEFFAlpha', '–'])(
    'is true of %j',
    (text) => {
      expect(isReadable(text)).toBe(true);
    },
  );

  it('is false of any text of which nothing is drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NOT_DRAWN)), (characters) => {
        expect(isReadable(characters.join(''))).toBe(false);
      }),
    );
  });

  it('is false of a text that overrides the direction of its letters', () => {
    expect(isReadable('\u202EsrotoM')).toBe(false);
    expect(isReadable('Motors \u202Dand sons')).toBe(false);
  });
});
