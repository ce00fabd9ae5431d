import { describe, expect, it } from 'vitest';
import { dateOrderOf, parseDate } from '../../../../src/formats/import/date-text.js';

describe('parseDate', () => {
  it.each([
    ['2015-03-01', '2015-03-01'],
    ['2015-03', '2015-03'],
    ['2015', '2015'],
    ['2015/3/1', '2015-03-01'],
    ['2015-03-01T12:00:00Z', '2015-03-01'],
    ['1.3.2015', '2015-03-01'],
    ['01/03/2015', '2015-03-01'],
    ['03/2015', '2015-03'],
    ['2015年3月1日', '2015-03-01'],
    ['2015年', '2015'],
    ['1 March 2015', '2015-03-01'],
    ['März 2015', '2015-03'],
    ['1er mars 2015', undefined],
    ['Mar 1, 2015', '2015-03-01'],
    ['31.02.2015', undefined],
    ['soon', undefined],
    ['15', undefined],
  ])('reads %s as %s', (text, date) => {
    expect(parseDate(text, 'day-month')).toBe(date);
  });

  it('reads the month first where dates are American', () => {
    expect(parseDate('03/04/2015', 'month-day')).toBe('2015-03-04');
    expect(parseDate('03/04/2015', 'day-month')).toBe('2015-04-03');
    expect(parseDate('03/14/2015', 'day-month')).toBe('2015-03-14');
  });
});

describe('dateOrderOf', () => {
  it('finds the order by the first date that can be read in one way only', () => {
    expect(dateOrderOf(['03/04/2015', '03/14/2015'])).toBe('month-day');
    expect(dateOrderOf(['03/04/2015', '14/03/2015'])).toBe('day-month');
    expect(dateOrderOf(['03/04/2015'])).toBeUndefined();
    expect(dateOrderOf(['2015-03-04'])).toBeNull();
  });
});
