import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/model/index.js';

const word = fc.string({ maxLength: 12 });

describe('editDistance', () => {
  it('counts insertions, deletions, replacements and reordered neighbours as one each', () => {
    expect(editDistance('toyota', 'toyotta', 3)).toBe(1);
    expect(editDistance('toyota', 'toyta', 3)).toBe(1);
    expect(editDistance('toyota', 'tojota', 3)).toBe(1);
    expect(editDistance('toyota', 'totoya', 3)).toBe(1);
    expect(editDistance('toyota', 'otyota', 3)).toBe(1);
    expect(editDistance('isuzu', 'izusu', 3)).toBe(1);
    expect(editDistance('tesla', 'tslea', 3)).toBe(1);
    expect(editDistance('tesla', 'tlesa', 3)).toBe(1);
    expect(editDistance('skoda', 'skado', 3)).toBe(1);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('toyota', 'honda', 2)).toBe(Infinity);
    expect(editDistance('a', 'abcdef', 2)).toBe(Infinity);
  });

  it('is the same up to the limit', () => {
    const similar = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    fc.assert(
      fc.property(similar, similar, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const edits = editDistance(a, b, 20);
        expect(editDistance(a, b, most)).toBe(edits > most ? Infinity : edits);
      }),
    );
  });

  it('is symmetric, and zero for equal words only', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20));
        expect(editDistance(a, b, 20) === 0).toBe(a === b);
      }),
    );
  });
});
