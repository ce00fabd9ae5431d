import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSurelyAbove, shareBounds, shareSchema } from '../../../src/model/index.js';
import { share } from './arbitrary-share.js';

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
