import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/scene/cards/wrap-text.js';

/** Ten pixels for each character. */
const measure = (text: string): number => 10 * text.length;

function wrapped(text: string, width: number, mostLines: number): string[] {
  return wrapText(text, width, 10, mostLines, measure);
}

describe('a text in lines', () => {
  it('is broken between words', () => {
    expect(wrapped('Common platforms and purchasing', 170, 3)).toEqual([
      'Common platforms',
      'and purchasing',
    ]);
  });

  it('ends after a whole word, with an ellipsis, where there is no room for the rest', () => {
    expect(wrapped('Common platforms, and purchasing of parts', 170, 2)).toEqual([
      'Common platforms,',
      'and purchasing…',
    ]);
    expect(wrapped('Platforms, purchasing', 150, 1)).toEqual(['Platforms…']);
  });

  it.each(['Kraftfahrzeugwerke ', 'Kraftfahrzeugwerke'])(
    'measures little more than what fits of a text that is much too long: “%s”',
    (words) => {
      const text = words.repeat(1000);
      let measured = 0;
      const [line] = wrapText(text, 300, 10, 1, (each) => {
        measured += each.length;
        return measure(each);
      });
      expect(line).toMatch(/^Kraftfahrzeugwerke.*…$/);
      // The whole text once for its words, and once for its letters.
      expect(measured).toBeLessThan(4 * text.length);
    },
  );

  it('cuts a word that is too long by itself', () => {
    expect(wrapped('Kraftfahrzeugwerke', 100, 1)).toEqual(['Kraftfahr…']);
  });
});
