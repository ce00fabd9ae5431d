import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisectLeft, bisectRight } from '../../../src/model/index.js';

const ascending = fc.array(fc.integer({ min: -9, max: 9 })).map((all) => all.sort((a, b) => a - b));
const value = fc.integer({ min: -10, max: 10 });

describe('the places of a value in an ascending list', () => {
  it('are after all that is less, and after all that is not more', () => {
    fc.assert(
      fc.property(ascending, value, (list, sought) => {
        expect(bisectLeft(list, sought)).toBe(list.filter((each) => each < sought).length);
        expect(bisectRight(list, sought)).toBe(list.filter((each) => each <= sought).length);
      }),
    );
  });

  it('are found among days too', () => {
    const days = ['2020-01-01', '2024-12-23', '2025-02-13'];
    expect(bisectRight(days, '2025-02-12')).toBe(2);
    expect(bisectRight(days, '2025-02-13')).toBe(3);
  });
});
