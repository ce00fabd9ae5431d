import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShortList, nameRecord, preview } from '../../../src/messages/index.js';
import { shorten } from '../../../src/model/index.js';

describe('preview', () => {
  it.each([
    ['35.7%', '"35.7%"'],
    [null, 'null'],
    [undefined, 'nothing'],
    [12, '12'],
    [[1, [2], 'x'], '[1, […], "x"]'],
    [{ from: '2024', more: {} }, '{"from": "2024", "more": {…}}'],
    [[1, 2, 3, 4, 5, 6], '[1, 2, 3, 4, …]'],
    [Symbol('a function'), 'a function'],
    ['abc\u202Edef\u0000', '"abc\\u202edef\\u0000"'],
  ])('shows %j as %s', (value, words) => {
    expect(preview(value)).toBe(words);
  });

  it('is short whatever comes, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme', minLength: 60 }), (value, text) => {
        expect(preview(value).length).toBeLessThan(300);
        expect(() => encodeURIComponent(shorten(text))).not.toThrow();
      }),
    );
  });
});

describe('formatShortList', () => {
  it('joins with commas and a word', () => {
    expect(formatShortList([])).toBe('');
    expect(formatShortList(['a'])).toBe('a');
    expect(formatShortList(['a', 'b'])).toBe('a and b');
    expect(formatShortList(['a', 'b', 'c'], 6, 'or')).toBe('a, b or c');
    expect(formatShortList(['a', 'b', 'c', 'd'], 3)).toBe('a, b and 2 more');
  });
});

describe('nameRecord', () => {
  it('prefers the id, then a name, then the number', () => {
    expect(nameRecord('stake', { id: 'a-b' }, 3)).toBe('the stake "a-b"');
    expect(nameRecord('party', { id: 5, name: 'Alpha' }, 3)).toBe('the party "Alpha"');
    expect(nameRecord('talks', { title: 'Merger' }, 3)).toBe('the talks "Merger"');
    expect(nameRecord('party', null, 3)).toBe('the party number 4');
  });
});
