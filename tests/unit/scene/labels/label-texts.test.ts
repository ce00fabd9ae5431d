import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StakeOnDay, TalksOnDay } from '../../../../src/network/index.js';
import { shareBounds, type Holding, type Share, type Talks } from '../../../../src/model/index.js';
import { labelLines, labelSize } from '../../../../src/scene/labels/label-size.js';
import { shortShare, stakeLabel, talksLabel } from '../../../../src/scene/labels/label-texts.js';

describe('shortShare', () => {
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
    expect(shortShare(share)).toBe(text);
  });

  it('rounds the ends of a range away from it, and keeps them figures', () => {
    expect(shortShare({ min: 49.999, max: 60 })).toBe('49.99–60%');
    expect(shortShare({ min: 12.345 })).toBe('≥12.34%');
    expect(shortShare({ max: 12.341 })).toBe('≤12.35%');
    expect(shortShare({ min: 99.996, minExclusive: true })).toBe('>99.99%');
    expect(shortShare({ max: 0.001 })).toBe('≤0.01%');
  });

  it('never narrows a range', () => {
    const end = fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(end, end, (one, other) => {
        const [min, max] = [Math.min(one, other), Math.max(one, other)];
        const [least = NaN, most = least] = shortShare({ min, max })
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

function onDay(holding: Partial<Holding>, certain = true): StakeOnDay {
  const whole: Holding = { from: '2000', capital: 20, sources: ['report'], ...holding };
  const stake = { id: 'stake', owner: 'alpha', owned: 'beta', holdings: [whole] };
  return { stake, holding: whole, ended: false, certain };
}

describe('stakeLabel', () => {
  it.each<[Partial<Holding>, string]>([
    [{ capital: 35.7 }, '35.7%'],
    [{ capital: 31.9, votes: 53.3 }, '31.9% · 53.3% of votes'],
    [{ capital: 15, votes: 0 }, '15% · 0% of votes'],
    [{ capital: 15.01, votes: 'unknown' }, '15.01% · ? of votes'],
    [{ capital: 'unknown', votes: 15.65 }, '? · 15.65% of votes'],
    [{ capital: 20, votes: 20 }, '20%'],
    [{ capital: 'unknown', votes: 'unknown' }, '?'],
    [{ capital: 20, approximate: true }, '≈20%'],
    [{ capital: 20, doubt: 'From memory.' }, '20%?'],
    [{ capital: 20, approximate: true, doubt: 'From memory.' }, '≈20%?'],
    [{ capital: 20, votes: 30, doubt: 'From memory.' }, '20%? · 30% of votes'],
    [{ capital: 'unknown', doubt: 'From memory.', approximate: true }, '?'],
    [{ capital: { min: 50, minExclusive: true } }, '>50%'],
  ])('writes %j as %s', (holding, text) => {
    expect(stakeLabel(onDay(holding))).toBe(text);
  });

  it('marks a stake whose dates leave in doubt whether it held on the day', () => {
    expect(stakeLabel(onDay({ capital: 43.4 }, false))).toBe('43.4%?');
  });
});

describe('talksLabel', () => {
  const talks: Talks = {
    id: 'talks',
    title: 'Talks',
    aim: 'merger',
    parties: ['alpha', 'beta'],
    from: '2024-12-23',
    until: '2025-02-13',
    outcome: 'collapsed',
    events: [],
  };
  const inState = (state: TalksOnDay['state'], more: Partial<Talks> = {}): string =>
    talksLabel({ talks: { ...talks, ...more }, state, ended: true, certain: true });

  it.each<[TalksOnDay['state'], string]>([
    ['ongoing', ''],
    ['completed', 'agreed'],
    ['collapsed', '✕ 13 Feb 2025'],
    ['denied', '? denied'],
    ['reported', '?'],
  ])('writes %s talks as “%s”', (state, text) => {
    expect(inState(state)).toBe(text);
  });

  it('dates a collapse as precisely as it is known', () => {
    expect(inState('collapsed', { until: '2010-03' })).toBe('✕ Mar 2010');
    expect(inState('collapsed', { until: '1993' })).toBe('✕ 1993');
  });
});

describe('the room of a label', () => {
  it('sets votes below the capital', () => {
    expect(labelLines('31.9% · 53.3% of votes')).toEqual(['31.9%', '53.3% of votes']);
    expect(labelSize('31.9% · 53.3% of votes').height).toBe(2 * labelSize('31.9%').height);
  });

  it('is as wide as its longest line', () => {
    expect(labelSize('31.9% · 53.3% of votes')).toMatchObject({
      width: labelSize('53.3% of votes').width,
    });
  });

  it('is nothing for no label', () => {
    expect(labelLines('')).toEqual([]);
    expect(labelSize('')).toEqual({ width: 0, height: 0 });
  });
});
