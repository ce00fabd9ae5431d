import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseAt } from '../../../src/network/index.js';
import { earliestDay, isDay, latestDay } from '../../../src/model/index.js';
import { arbitraryDay, arbitraryPartialDate } from '../../fixtures/arbitrary-dates.js';

const IN_TIME = ['before', 'within', 'after'];

describe('presenceOn', () => {
  it('is within on the first day and after on the day that ends a half-open interval', () => {
    expect(phaseAt('2016-10-19', '2016-10-20', '2024-11-08').phase).toBe('before');
    expect(phaseAt('2016-10-20', '2016-10-20', '2024-11-08').phase).toBe('within');
    expect(phaseAt('2024-11-07', '2016-10-20', '2024-11-08').phase).toBe('within');
    expect(phaseAt('2024-11-08', '2016-10-20', '2024-11-08').phase).toBe('after');
  });

  it('lasts for ever without an end', () => {
    expect(phaseAt('9999-12-31', '1999-03-27')).toEqual({ phase: 'within', certain: true });
  });

  it.each([
    ['2017-12-31', 'before', true],
    ['2018-01-01', 'within', false],
    ['2018-12-30', 'within', false],
    ['2018-12-31', 'within', true],
    ['2019-12-31', 'within', true],
    ['2020-01-31', 'within', true],
    ['2020-02-01', 'within', false],
    ['2020-02-28', 'within', false],
    ['2020-02-29', 'after', true],
  ])('of 2018 until February 2020 is, on %s, %s (certain: %s)', (day, phase, certain) => {
    expect(phaseAt(day, '2018', '2020-02')).toEqual({ phase, certain });
  });

  it('is never certain within an interval that begins and ends in the same year', () => {
    expect(phaseAt('2019-06-30', '2019', '2019')).toEqual({ phase: 'within', certain: false });
    expect(phaseAt('2019-12-31', '2019', '2019')).toEqual({ phase: 'after', certain: true });
  });

  it('never goes back in time', () => {
    fc.assert(
      fc.property(
        arbitraryPartialDate,
        fc.option(arbitraryPartialDate, { nil: undefined }),
        fc.tuple(arbitraryDay, arbitraryDay),
        (from, until, days) => {
          const [first, second] = [...days].sort().map((day) => phaseAt(day, from, until).phase);
          expect(IN_TIME.indexOf(first!)).toBeLessThanOrEqual(IN_TIME.indexOf(second!));
        },
      ),
    );
  });

  it('is certain on every day when both dates are full', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryDay, (day, from, until) => {
        expect(phaseAt(day, from, until).certain).toBe(true);
      }),
    );
  });

  it('doubts only what is within, and only for a date that is coarser than a day', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryPartialDate, arbitraryPartialDate, (day, from, until) => {
        const { phase, certain } = phaseAt(day, from, until);
        if (certain) return;
        expect(phase).toBe('within');
        expect(isDay(from) && isDay(until)).toBe(false);
      }),
    );
  });

  it('takes as certain exactly what holds for every reading of its dates', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryPartialDate, arbitraryPartialDate, (day, from, until) => {
        const readings = [earliestDay(from), latestDay(from)].flatMap((start) =>
          [earliestDay(until), latestDay(until)].map((end) => day >= start && day < end),
        );
        const { phase, certain } = phaseAt(day, from, until);
        const isSure = phase === 'within' && certain;
        expect(isSure).toBe(readings.every(Boolean));
        if (readings.some(Boolean)) expect(phase).toBe('within');
      }),
    );
  });
});
