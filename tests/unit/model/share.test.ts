import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  describeShare,
  isSurelyAbove,
  shareBounds,
  shareSchema,
  type Share,
} from '../../../src/model/index.js';

const percentage = fc.double({ min: 0, max: 100, noNaN: true });

const range = fc
  .record({
    ends: fc.tuple(percentage, percentage),
    minExclusive: fc.boolean(),
    maxExclusive: fc.boolean(),
    open: fc.constantFrom('min', 'max', 'none'),
  })
  .map(({ ends, open, ...exclusive }) => ({
    ...(open !== 'min' && { min: Math.min(...ends) }),
    ...(open !== 'max' && { max: Math.max(...ends) }),
    ...exclusive,
  }));

const share: fc.Arbitrary<Share> = fc.oneof(percentage, range, fc.constant('unknown' as const));

describe('shareSchema', () => {
  it('takes every percentage, every range and "unknown"', () => {
    fc.assert(
      fc.property(share, (value) => {
        expect(safeParse(shareSchema, value).success).toBe(true);
      }),
    );
  });

  it.each([-0.1, 100.1, '20', {}, { min: 50, max: 25 }, { min: 25, mid: 30 }, null])(
    'refuses %j',
    (value) => {
      expect(safeParse(shareSchema, value).success).toBe(false);
    },
  );
});

describe('shareBounds', () => {
  it('takes an unknown share for anything, and an open end for the farthest', () => {
    expect(shareBounds('unknown')).toEqual({ min: 0, max: 100 });
    expect(shareBounds({ min: 50, minExclusive: true })).toEqual({ min: 50, max: 100 });
    expect(shareBounds({ max: 10 })).toEqual({ min: 0, max: 10 });
    expect(shareBounds(35.7)).toEqual({ min: 35.7, max: 35.7 });
  });

  it('stays within 0 and 100 and in order', () => {
    fc.assert(
      fc.property(share, (value) => {
        const { min, max } = shareBounds(value);
        expect(0 <= min && min <= max && max <= 100).toBe(true);
      }),
    );
  });
});

describe('isSurelyAbove', () => {
  it('counts an excluded lower end as more', () => {
    expect(isSurelyAbove({ min: 50, minExclusive: true }, 50)).toBe(true);
    expect(isSurelyAbove({ min: 50 }, 50)).toBe(false);
    expect(isSurelyAbove({ max: 90 }, 50)).toBe(false);
    expect(isSurelyAbove('unknown', 0)).toBe(false);
    expect(isSurelyAbove(50.1, 50)).toBe(true);
  });
});

describe('describeShare', () => {
  it.each<[Share, string]>([
    [35.7, '35.7%'],
    [35, '35%'],
    [100, '100%'],
    [0, '0%'],
    [33.333_333, '33.33%'],
    [5.1, '5.1%'],
    [{ min: 25, max: 50 }, '25–50%'],
    [{ min: 50, minExclusive: true }, 'over 50%'],
    [{ min: 99 }, 'at least 99%'],
    [{ max: 10 }, 'up to 10%'],
    [{ max: 10, maxExclusive: true }, 'under 10%'],
    [{ min: 25, minExclusive: true, max: 50 }, 'over 25% to 50%'],
    [{ min: 25, max: 50, maxExclusive: true }, '25% to under 50%'],
    [{ min: 25, max: 50, minExclusive: true, maxExclusive: true }, 'over 25% to under 50%'],
    [{ min: 20, max: 20 }, '20%'],
    ['unknown', 'unknown'],
  ])('says %j as %s', (value, words) => {
    expect(describeShare(value)).toBe(words);
  });

  it('says about where the source does, and of nothing unknown', () => {
    expect(describeShare(35, { approximate: true })).toBe('about 35%');
    expect(describeShare({ min: 25, max: 30 }, { approximate: true })).toBe('about 25–30%');
    expect(describeShare({ min: 50, minExclusive: true }, { approximate: true })).toBe(
      'over about 50%',
    );
    expect(describeShare('unknown', { approximate: true })).toBe('unknown');
  });

  it('rounds nothing onto 0, 50 or 100', () => {
    expect(describeShare(0.001)).toBe('under 0.01%');
    expect(describeShare(49.999)).toBe('under 50%');
    expect(describeShare(50.001)).toBe('over 50%');
    expect(describeShare(99.999)).toBe('over 99.99%');
  });

  it('rounds the ends of ranges outwards', () => {
    expect(describeShare({ min: 33.339, max: 66.661 })).toBe('33.33–66.67%');
    expect(describeShare({ min: 1.15, max: 1.16 })).toBe('1.15–1.16%');
  });

  it('never shows more than two decimals nor a trailing zero', () => {
    fc.assert(
      fc.property(share, (value) => {
        const figures = describeShare(value).match(/\d+(\.\d+)?/g) ?? [];
        for (const figure of figures) expect(figure).toMatch(/^\d+(\.\d?[1-9])?$/);
      }),
    );
  });
});
