import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsin, isLei } from '../../../src/model/check-digits.js';

const DIGITS = Array.from('0123456789');
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const characters = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...DIGITS, ...LETTERS), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Finds the check digits by trying them all, independently of the arithmetic under test. */
function complete(start: string, digits: number, isValid: (code: string) => boolean): string[] {
  const candidates = Array.from(
    { length: 10 ** digits },
    (_, number) => `${start}${String(number).padStart(digits, '0')}`,
  );
  return candidates.filter(isValid);
}

/** Codes that differ from this one in a single digit. */
function withOneDigitChanged(code: string): string[] {
  return Array.from(code).flatMap((character, index) =>
    /\d/.test(character)
      ? DIGITS.filter((digit) => digit !== character).map(
          (digit) => code.slice(0, index) + digit + code.slice(index + 1),
        )
      : [],
  );
}

describe('isLei', () => {
  it.each(['5493006W3QUS5LMH6R84', '353800DRBDH1LUTNAY26'])('takes the real LEI %s', (lei) => {
    expect(isLei(lei)).toBe(true);
  });

  it.each(['5493006W3QUS5LMH6R85', '5493006w3qus5lmh6r84', '5493006W3QUS5LMH6R8', ''])(
    'refuses %j',
    (lei) => {
      expect(isLei(lei)).toBe(false);
    },
  );

  it('detects every change of a single digit', () => {
    fc.assert(
      fc.property(characters(18), (start) => {
        for (const lei of complete(start, 2, isLei)) {
          expect(withOneDigitChanged(lei).filter(isLei)).toEqual([]);
        }
      }),
    );
  });

  it('finds at least one pair of check digits for every beginning', () => {
    fc.assert(
      fc.property(characters(18), (start) => {
        expect(complete(start, 2, isLei).length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('isIsin', () => {
  it.each(['US0378331005', 'AU0000XVGZA3', 'GB0002634946', 'JP3633400001'])(
    'takes the real ISIN %s',
    (isin) => {
      expect(isIsin(isin)).toBe(true);
    },
  );

  it.each(['US0378331006', 'US037833100', 'us0378331005', '0S0378331005'])('refuses %j', (isin) => {
    expect(isIsin(isin)).toBe(false);
  });

  it('has one check digit for every beginning and detects every change of a single digit', () => {
    fc.assert(
      fc.property(fc.constantFrom('JP', 'US', 'DE', 'KR'), characters(9), (country, middle) => {
        const [isin = '', ...others] = complete(country + middle, 1, isIsin);
        expect(isIsin(isin)).toBe(true);
        expect(others).toEqual([]);
        expect(withOneDigitChanged(isin).filter(isIsin)).toEqual([]);
      }),
    );
  });
});
