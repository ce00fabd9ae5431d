import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayBefore, dayNumber, dayOfNumber } from '../../../src/model/index.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';

it('numbers days from the first one of 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayOfNumber(59.9)).toBe('1970-03-01');
});

it('finds every day again by its number, of which the day before has one less', () => {
  fc.assert(
    fc.property(arbitraryDay, (day) => {
      expect(dayOfNumber(dayNumber(day))).toBe(day);
      expect(dayNumber(dayBefore(day))).toBe(dayNumber(day) - 1);
    }),
  );
});
