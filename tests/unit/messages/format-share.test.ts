import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShare } from '../../../src/messages/index.js';
import type { Share } from '../../../src/model/index.js';
import { share } from '../model/arbitrary-share.js';

describe('formatShare', () => {
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
    expect(formatShare(value)).toBe(words);
  });

  it('says about where the source does, and of nothing unknown', () => {
    expect(formatShare(35, { approximate: true })).toBe('about 35%');
    expect(formatShare({ min: 25, max: 30 }, { approximate: true })).toBe('about 25–30%');
    expect(formatShare({ min: 50, minExclusive: true }, { approximate: true })).toBe(
      'over about 50%',
    );
    expect(formatShare('unknown', { approximate: true })).toBe('unknown');
  });

  it('rounds nothing onto 0, 50 or 100', () => {
    expect(formatShare(0.001)).toBe('under 0.01%');
    expect(formatShare(49.999)).toBe('under 50%');
    expect(formatShare(50.001)).toBe('over 50%');
    expect(formatShare(99.999)).toBe('over 99.99%');
  });

  it('rounds the ends of ranges outwards', () => {
    expect(formatShare({ min: 33.339, max: 66.661 })).toBe('33.33–66.67%');
    expect(formatShare({ min: 1.15, max: 1.16 })).toBe('1.15–1.16%');
  });

  it('never shows more than two decimals nor a trailing zero', () => {
    fc.assert(
      fc.property(share, (value) => {
        const figures = formatShare(value).match(/\d+(\.\d+)?/g) ?? [];
        for (const figure of figures) expect(figure).toMatch(/^\d+(\.\d?[1-9])?$/);
      }),
    );
  });
});
