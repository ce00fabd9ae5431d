import { describe, expect, it } from 'vitest';
import {
  areFractions,
  fractionAsPercent,
  parseShare,
} from '../../../../src/formats/import/share-text.js';

describe('parseShare', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5 %', 12.5],
    ['100%', 100],
    ['１２．５％', 12.5],
    ['0', 0],
    ['>50%', { min: 50, minExclusive: true }],
    ['more than 25 %', { min: 25, minExclusive: true }],
    ['über 50', { min: 50, minExclusive: true }],
    ['50%+1', { min: 50, minExclusive: true }],
    ['50% + 1 share', { min: 50, minExclusive: true }],
    ['majority', { min: 50, minExclusive: true }],
    ['過半数', { min: 50, minExclusive: true }],
    ['50超', { min: 50, minExclusive: true }],
    ['≥75', { min: 75 }],
    ['75+', { min: 75 }],
    ['min. 25 %', { min: 25 }],
    ['mindestens 25 %', { min: 25 }],
    ['minimum 25', { min: 25 }],
    ['25 % ou plus', { min: 25 }],
    ['25 % oder weniger', { max: 25 }],
    ['maximal 10 %', { max: 10 }],
    ['jusqu’à 10 %', { max: 10 }],
    ['75以上', { min: 75 }],
    ['<5%', { max: 5, maxExclusive: true }],
    ['moins de 5 %', { max: 5, maxExclusive: true }],
    ['up to 10%', { max: 10 }],
    ['25-50', { min: 25, max: 50 }],
    ['25–50 %', { min: 25, max: 50 }],
    ['25% to 50%', { min: 25, max: 50 }],
    ['between 25 and 50', { min: 25, max: 50 }],
    ['unknown', 'unknown'],
    ['n/a', 'unknown'],
  ])('reads %s', (text, share) => {
    expect(parseShare(text)?.share).toEqual(share);
  });

  it('knows what is about', () => {
    expect(parseShare('ca. 30 %')).toEqual({ share: 30, approximate: true, isPercent: true });
  });

  it.each(['150', '-3', '50-25', 'a lot', '', '1.234,5', '9'.repeat(100)])(
    'reads no share in %j',
    (text) => {
      expect(parseShare(text)).toBeUndefined();
    },
  );
});

describe('fractions', () => {
  const read = (...texts: string[]): boolean =>
    areFractions(texts.map((text) => parseShare(text)!));

  it('are shares of which none is more than 1 and one is less', () => {
    expect(read('0.5', '1')).toBe(true);
    expect(read('0.5', '30')).toBe(false);
    expect(read('0.5%', '1%')).toBe(false);
    expect(read('1', '1')).toBe(false);
  });

  it('become percent without the remainders of binary fractions', () => {
    expect(fractionAsPercent(0.07)).toBe(7);
    expect(fractionAsPercent({ min: 0.29, minExclusive: true })).toEqual({
      min: 29,
      minExclusive: true,
    });
  });
});
