import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenly, breakLines } from '../../../src/render/export/page/break-lines.js';

/** Every character is as wide as another. */
const measure = (text: string): number => Array.from(text).length;

describe('lines are broken', () => {
  it('at spaces, with punctuation at the word before', () => {
    expect(breakLines('Who owns whom, and since when?', 10, measure)).toEqual([
      'Who owns',
      'whom, and',
      'since',
      'when?',
    ]);
  });

  it('between the words of a script without spaces', () => {
    const text = '世界の自動車メーカーの資本関係';
    const lines = breakLines(text, 6, measure);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(text);
  });

  it('inside a word only where it is wider than a line', () => {
    expect(breakLines('a Donaudampfschiff', 6, measure)).toEqual(['a Dona', 'udampf', 'schiff']);
  });

  it('nowhere in names with hyphens, dots or apostrophes that fit', () => {
    expect(breakLines('Rolls-Royce d’Ieteren S.p.A.', 11, measure)).toEqual([
      'Rolls-Royce',
      'd’Ieteren',
      'S.p.A.',
    ]);
  });
});

it('loses nothing but spaces, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
      const lines = breakLines(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        const isOneGrapheme = [...new Intl.Segmenter().segment(line)].length === 1;
        if (!isOneGrapheme) expect(measure(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

it('breaks a heading into as few lines, of about the same width', () => {
  const heading = 'Toyota: stakes, alliances, and talks, 22 November 2026';
  expect(breakLines(heading, 42, measure)).toEqual([
    'Toyota: stakes, alliances, and talks, 22',
    'November 2026',
  ]);
  expect(breakEvenly(heading, 42, measure)).toEqual([
    'Toyota: stakes, alliances,',
    'and talks, 22 November 2026',
  ]);
  expect(breakEvenly('Toyota', 42, measure)).toEqual(['Toyota']);
  expect(breakEvenly('', 42, measure)).toEqual([]);
});
