import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName } from '../../../../src/scene/cards/break-name.js';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '–', '-')), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .map((part) => part.join(''))
      .join('')
      .slice(0, -1),
  );

describe('breakName', () => {
  it('leaves a short name and a single word on one line', () => {
    expect(breakName('Toyota')).toEqual(['Toyota']);
    expect(breakName('Donaudampfschifffahrtsgesellschaft')).toHaveLength(1);
  });

  it('breaks a long name into two lines of about one length, after a dash too', () => {
    expect(breakName('Renault–Nissan–Mitsubishi Alliance')).toEqual([
      'Renault–Nissan–',
      'Mitsubishi Alliance',
    ]);
  });

  it('breaks a shorter one where only a few characters are wanted on a line', () => {
    expect(breakName('✕ 2025', 0)).toEqual(['✕', '2025']);
    expect(breakName('8.03–15%', 0)).toEqual(['8.03–', '15%']);
  });

  it('loses nothing but the blank at which it breaks, and never makes a third line', () => {
    fc.assert(
      fc.property(name, fc.nat(30), (text, longest) => {
        const lines = breakName(text, longest);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
