import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/scene/text-width.js';

const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });
const asciiText = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });

describe('textWidth', () => {
  it('has the advance widths of Helvetica', () => {
    // Adobe Font Metrics: T 611, o 556, y 500, t 278, a 556 thousandths of the font size.
    expect(textWidth('Toyota', 1000)).toBe(611 + 556 + 500 + 556 + 278 + 556);
    expect(textWidth(' ', 1000)).toBe(278);
    expect(textWidth('~', 1000)).toBe(584);
  });

  it('is nothing for no text', () => {
    expect(textWidth('', 20)).toBe(0);
  });

  it('counts a letter with an accent like the letter', () => {
    expect(textWidth('Citroën', 20)).toBe(textWidth('Citroen', 20));
    expect(textWidth('Škoda', 20)).toBe(textWidth('Skoda', 20));
  });

  it.each(['日', 'ガ', '한', '車', '현'])('counts %s as a square', (character) => {
    expect(textWidth(character, 20)).toBe(20);
  });

  // The widths that Chromium measures in Arial or Liberation Sans at 1000 px.
  it.each([
    ['ЖЩШЮФМЫ', 6316],
    ['АВТОЖИЛЩСТРОЙ', 9456],
    ['ΩΜΕΓΑ', 3466],
    ['ŒÆØ', 2778],
  ])('is at most a few percent from what a browser measures for %s', (text, px) => {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(px);
    expect(textWidth(text, 1000)).toBeLessThan(px * 1.06);
  });

  it('counts an emoji that is joined from several as one', () => {
    expect(textWidth('👩‍👩‍👧‍👦', 10)).toBe(textWidth('🚗', 10));
    expect(textWidth('🇯🇵', 10)).toBe(textWidth('🚗', 10));
  });

  it('counts invisible characters as nothing', () => {
    expect(textWidth('\u200B\uFEFFa\u200D', 10)).toBe(textWidth('a', 10));
  });

  it('leaves more space for letters with stacked accents, which another font provides', () => {
    expect(textWidth('Z\u0337\u0321', 10)).toBeGreaterThan(textWidth('Z', 10));
    const many = '\u0337\u0321\u031b\u0330\u0355\u0353\u035a\u0326';
    expect(textWidth(`Z${many}`, 10)).toBeGreaterThan(2 * textWidth('Z', 10));
  });

  it('grows in proportion to the font size', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, size) => {
        expect(textWidth(text, size)).toBeCloseTo(size * textWidth(text, 1), 6);
      }),
    );
  });

  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(asciiText, asciiText, (one, other) => {
        expect(textWidth(one + other, 16)).toBeCloseTo(textWidth(one, 16) + textWidth(other, 16));
      }),
    );
  });

  it('is the same however accents are encoded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textWidth(text.normalize('NFD'), 16)).toBe(textWidth(text.normalize('NFC'), 16));
      }),
    );
  });

  it('is a finite number that is not below zero for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(textWidth(text, 16)).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(textWidth(text, 16))).toBe(true);
      }),
    );
  });
});
