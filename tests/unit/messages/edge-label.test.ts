import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edgeLabelLines,
  formatShortShare,
  talksMark,
  type StakeLabel,
  type TalksLabel,
} from '../../../src/messages/index.js';
import { shareBounds, type Share, type TalksOutcome } from '../../../src/model/index.js';

describe('formatShortShare', () => {
  it.each<[Share, string]>([
    [35.7, '35.7%'],
    [35.71, '35.71%'],
    [0, '0%'],
    [100, '100%'],
    [33.333333, '33.33%'],
    ['unknown', '?'],
    [{ min: 25, max: 50 }, '25–50%'],
    [{ min: 25, max: 25 }, '25%'],
    [{ min: 50, minExclusive: true }, '>50%'],
    [{ min: 99 }, '≥99%'],
    [{ max: 10 }, '≤10%'],
    [{ max: 10, maxExclusive: true }, '<10%'],
    [{ min: 50, max: 66, minExclusive: true }, '>50–66%'],
    [{ min: 12.4, max: 25, maxExclusive: true }, '12.4–<25%'],
    [{ min: 0, max: 10, minExclusive: true }, '>0–10%'],
  ])('writes %j as %s', (share, text) => {
    expect(formatShortShare(share)).toBe(text);
  });

  it('rounds the ends of a range away from it, and keeps them figures', () => {
    expect(formatShortShare({ min: 49.999, max: 60 })).toBe('49.99–60%');
    expect(formatShortShare({ min: 12.345 })).toBe('≥12.34%');
    expect(formatShortShare({ max: 12.341 })).toBe('≤12.35%');
    expect(formatShortShare({ min: 99.996, minExclusive: true })).toBe('>99.99%');
    expect(formatShortShare({ max: 0.001 })).toBe('≤0.01%');
  });

  it('never narrows a range', () => {
    const end = fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(end, end, (one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const [least = NaN, most = least] = formatShortShare({ min, max })
          .replace('%', '')
          .split('–')
          .map(Number);
        expect(least).toBeLessThanOrEqual(min + 1e-7);
        expect(most).toBeGreaterThanOrEqual(max - 1e-7);
        expect(shareBounds({ min, max }).min - least).toBeLessThan(0.011);
      }),
    );
  });
});

const stakeText = (label: Partial<StakeLabel>): string[] =>
  edgeLabelLines({ type: 'stake', capital: 20, approximate: false, uncertain: false, ...label });

describe('the label of a stake', () => {
  it.each<[Partial<StakeLabel>, string[]]>([
    [{ capital: 35.7 }, ['35.7%']],
    [{ capital: 31.9, votes: 53.3 }, ['31.9%', '53.3% of votes']],
    [{ capital: 15, votes: 0 }, ['15%', '0% of votes']],
    [{ capital: 15.01, votes: 'unknown' }, ['15.01%', 'votes unknown']],
    [{ capital: 'unknown', votes: 15.65 }, ['15.65% of votes']],
    [{ capital: 20, votes: 20 }, ['20%']],
    [{ capital: 'unknown', votes: 'unknown' }, []],
    [{ capital: 'unknown' }, []],
    [{ approximate: true }, ['≈20%']],
    [{ uncertain: true }, ['20%?']],
    [{ approximate: true, uncertain: true }, ['≈20%?']],
    [{ votes: 30, uncertain: true }, ['20%?', '30% of votes']],
    [{ capital: 'unknown', approximate: true, uncertain: true }, ['?']],
    [{ capital: { min: 50, minExclusive: true } }, ['>50%']],
  ])('is worded from %j as %j', (label, lines) => {
    expect(stakeText(label)).toEqual(lines);
  });
});

describe('the label of talks', () => {
  const talksText = (state: TalksOutcome, more: Partial<TalksLabel> = {}): string[] =>
    edgeLabelLines({ type: 'talks', state, end: '2025-02-13', markOnly: false, ...more });

  it.each<[TalksOutcome, string[], string[], string]>([
    ['ongoing', [], [], ''],
    ['completed', ['agreed'], [], ''],
    ['collapsed', ['✕ 13 Feb 2025'], ['✕'], '✕'],
    ['denied', ['? denied'], ['?'], '?'],
    ['reported', ['?'], ['?'], '?'],
  ])('of %s talks is %j, or %j with the mark alone', (state, lines, markOnly, mark) => {
    expect(talksText(state)).toEqual(lines);
    expect(talksText(state, { markOnly: true })).toEqual(markOnly);
    expect(talksMark(state)).toBe(mark);
  });

  it('dates a collapse as precisely as it is known', () => {
    expect(talksText('collapsed', { end: '2010-03' })).toEqual(['✕ Mar 2010']);
    expect(talksText('collapsed', { end: '1993' })).toEqual(['✕ 1993']);
    expect(talksText('collapsed', { end: undefined })).toEqual(['✕']);
  });
});
