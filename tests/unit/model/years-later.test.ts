import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay, yearsLater } from '../../../src/model/index.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';

it('is the same day of another year, but for 29 February', () => {
  expect(yearsLater('2025-02-13', -10)).toBe('2015-02-13');
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  expect(yearsLater('2024-02-29', 1)).toBe('2025-02-28');
});

it('is a day that can be written, also long ago', () => {
  fc.assert(
    fc.property(arbitraryDay, fc.integer({ min: -3000, max: 3000 }), (day, years) => {
      const later = yearsLater(day, years);
      expect(isDay(later)).toBe(true);
      const year = Math.max(1000, Number(day.slice(0, 4)) + years);
      expect(Number(later.slice(0, 4))).toBe(year);
    }),
  );
});
