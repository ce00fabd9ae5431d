import { describe, expect, it } from 'vitest';
import { positionInText } from '../../../src/diagnostics/json/text-position.js';
import { problemMessages } from '../../../src/messages/index.js';

describe('positionInText', () => {
  it('counts lines and columns from one, whatever the line ends', () => {
    expect(positionInText('ab\ncd', 4)).toMatchObject({
      line: 2,
      column: 2,
      before: 'c',
      after: 'd',
    });
    expect(positionInText('a\r\nb\rc', 5)).toMatchObject({ line: 3, column: 1 });
    expect(positionInText('', 0)).toEqual({ line: 1, column: 1, before: '', after: '' });
  });

  it('shortens long lines on both sides', () => {
    const { before, after, column } = positionInText(`${'a'.repeat(500)}${'b'.repeat(500)}`, 500);
    expect([before, after]).toEqual([`…${'a'.repeat(30)}`, `${'b'.repeat(30)}…`]);
    expect(column).toBe(501);
  });
});

describe('the surroundings of a position', () => {
  it('are said in words', () => {
    const at = (text: string, offset: number): string =>
      problemMessages.syntax.surroundings(positionInText(text, offset));
    expect(at('ab', 1)).toBe('after “a” and before “b”');
    expect(at('ab\n', 2)).toBe('after “ab” at the end of the line');
    expect(at('\nab', 1)).toBe('at the beginning of the line, before “ab”');
    expect(at('\n\n', 1)).toBe('in an empty line');
  });
});
