import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  dayBefore,
  earliestDay,
  isDay,
  isPartialDate,
  isSurelyBefore,
  latestDay,
} from '../../../src/model/index.js';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

describe('isPartialDate', () => {
  it.each(['1000', '2024', '2024-12', '2024-02-29', '2000-02-29', '9999-12-31'])(
    'takes %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    ['a day that no February has', '2025-02-30'],
    ['a leap day of a common year', '2023-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['a thirteenth month', '2024-13'],
    ['month zero', '2024-00'],
    ['day zero', '2024-01-00'],
    ['a date with points', '31.12.2024'],
    ['a month of one digit', '2024-1'],
    ['a year of three digits', '999'],
    ['a time of day', '2024-01-01T00:00'],
    ['a line break behind it', '2024-01-01\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('isDay', () => {
  it('takes a full date only', () => {
    expect(isDay('2024-12-23')).toBe(true);
    expect(isDay('2024-12')).toBe(false);
    expect(isDay('2024-12-32')).toBe(false);
  });
});

describe('earliestDay and latestDay', () => {
  it('give the ends of a year, of a month and of a leap February', () => {
    expect([earliestDay('2024'), latestDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([earliestDay('2025-04'), latestDay('2025-04')]).toEqual(['2025-04-01', '2025-04-30']);
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('2024-12-23'), latestDay('2024-12-23')]).toEqual([
      '2024-12-23',
      '2024-12-23',
    ]);
  });

  it('enclose every day that a partial date begins', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (text, length) => {
        const date = text.slice(0, length);
        expect(isDay(earliestDay(date)) && isDay(latestDay(date))).toBe(true);
        expect(earliestDay(date) <= text && text <= latestDay(date)).toBe(true);
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('does not invent precision', () => {
    expect(comparePartialDates('2024', '2024-06')).toBeUndefined();
    expect(comparePartialDates('2024', '2024')).toBeUndefined();
    expect(comparePartialDates('2024', '2025-01-01')).toBeLessThan(0);
    expect(comparePartialDates('2024-06-01', '2024-05')).toBeGreaterThan(0);
    expect(comparePartialDates('2024-06-01', '2024-06-01')).toBe(0);
  });

  it('turns its sign when its arguments are swapped', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const [there, back] = [comparePartialDates(a, b), comparePartialDates(b, a)];
        expect(back).toBe(there === undefined || there === 0 ? there : -there);
      }),
    );
  });

  it('is transitive where it is sure', () => {
    fc.assert(
      fc.property(partialDate, partialDate, partialDate, (a, b, c) => {
        fc.pre(isSurelyBefore(a, b) && isSurelyBefore(b, c));
        expect(comparePartialDates(a, c)).toBeLessThan(0);
      }),
    );
  });

  it('orders full dates as their texts', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(comparePartialDates(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(isSurelyBefore(a, b)).toBe(a < b);
      }),
    );
  });
});

describe('dayBefore', () => {
  it.each([
    ['2025-02-13', '2025-02-12'],
    ['2021-01-01', '2020-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['1000-01-01', '1000-01-01'],
  ])('of %s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });
});
