import { describe, expect, it } from 'vitest';
import type { DoubtKind } from '../../../src/model/index.js';
import { NetworkIndex, type StakeOnDay } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

type Holdings = Parameters<typeof holding>[];

/** The one stake of alpha in beta, on a day. */
function onDay(holdings: Holdings, day: string): StakeOnDay | undefined {
  const stakes = [stake('alpha', 'beta', ...holdings.map((parts) => holding(...parts)))];
  return new NetworkIndex(parsed(sample({ stakes }))).snapshotAt(day).stakes[0];
}

/** What a stake comes to on a day, in short: `5.9`, `5.9 ended`, `5.9 uncertain`, `none`. */
function inShort(holdings: Holdings, day: string): string {
  const found = onDay(holdings, day);
  if (!found) return 'none';
  const words = [JSON.stringify(found.holding.capital)];
  if (found.ended) words.push('ended');
  if (!found.certain) words.push('uncertain');
  return words.join(' ');
}

describe('the stakes of a snapshot', () => {
  it('are absent before their first holding', () => {
    expect(inShort([['2010-05-01']], '2010-04-30')).toBe('none');
  });

  it('go from one holding to the next on the day of the change', () => {
    const holdings: Holdings = [
      ['2002-03-01', '2010-04-07', { capital: 44.4 }],
      ['2010-04-07', undefined, { capital: 43.4 }],
    ];
    expect(inShort(holdings, '2010-04-06')).toBe('44.4');
    expect(inShort(holdings, '2010-04-07')).toBe('43.4');
  });

  it('end in a gap between two holdings and come back', () => {
    const isuzu: Holdings = [
      ['2006-11-10', '2018-08-06', { capital: 5.9 }],
      ['2021-04-09', undefined, { capital: 5.02 }],
    ];
    expect(inShort(isuzu, '2018-08-05')).toBe('5.9');
    expect(inShort(isuzu, '2018-08-06')).toBe('5.9 ended');
    expect(inShort(isuzu, '2021-04-08')).toBe('5.9 ended');
    expect(inShort(isuzu, '2021-04-09')).toBe('5.02');
  });

  it('keep the last holding once they have ended', () => {
    expect(inShort([['2000-01-01', '2005-01-01', { capital: 12.4 }]], '2020-01-01')).toBe(
      '12.4 ended',
    );
  });

  it('are uncertain through a year in which they begin or end on an unknown day', () => {
    const holdings: Holdings = [['2010', '2018', { capital: 5 }]];
    expect(inShort(holdings, '2009-12-31')).toBe('none');
    expect(inShort(holdings, '2010-01-01')).toBe('5 uncertain');
    expect(inShort(holdings, '2010-12-31')).toBe('5');
    expect(inShort(holdings, '2018-01-01')).toBe('5 uncertain');
    expect(inShort(holdings, '2018-12-31')).toBe('5 ended');
  });

  it('go on with the later holding while a coarse date may mean either', () => {
    const holdings: Holdings = [
      ['2002-03-01', '2010', { capital: 44.4 }],
      ['2010', undefined, { capital: 43.4 }],
    ];
    expect(inShort(holdings, '2009-12-31')).toBe('44.4');
    expect(inShort(holdings, '2010-06-30')).toBe('43.4');
    expect(inShort(holdings, '2010-12-31')).toBe('43.4');
  });

  it('do not go on where a gap of unknown length may lie between two holdings', () => {
    const holdings: Holdings = [
      ['2002-03-01', '2010-05', { capital: 44.4 }],
      ['2010', undefined, { capital: 43.4 }],
    ];
    expect(inShort(holdings, '2010-06-30')).toBe('43.4 uncertain');
  });

  it.each<[DoubtKind, string]>([
    ['existence', '20 uncertain'],
    ['share', '20'],
    ['date', '20'],
    ['source', '20'],
  ])('with their %s in doubt are %s', (kind, words) => {
    expect(inShort([['2010-01-01', undefined, { doubt: { kind } }]], '2020-01-01')).toBe(words);
  });

  it('come from a list in the order of time, whatever stands in other stakes', () => {
    const stakes = [
      stake('beta', 'gamma', holding('2020-01-01')),
      stake('alpha', 'beta', holding('2001-01-01')),
    ];
    const found = new NetworkIndex(parsed(sample({ stakes }))).snapshotAt('2010-01-01').stakes;
    expect(found.map(({ stake: { id } }) => id)).toEqual(['alpha-beta']);
  });
});

describe('a stake that no source confirms any more', () => {
  const sources = [
    { id: 'report', title: 'Annual report', publisher: 'Alpha', date: '2012' },
    { id: 'paper', title: 'News', publisher: 'Paper', date: '2015-03' },
  ];
  const on = (day: string, until?: string): StakeOnDay | undefined => {
    const held = holding('2010-01-01', until, { sources: ['report', 'paper'] });
    const stakes = [stake('alpha', 'beta', held)];
    return new NetworkIndex(parsed(sample({ stakes, sources }))).snapshotAt(day).stakes[0];
  };

  it('is uncertain from five years after the newest source on', () => {
    expect(on('2020-03-30')).toMatchObject({ certain: true, lastConfirmed: '2015-03' });
    expect(on('2020-03-31')).toMatchObject({ certain: false, lastConfirmed: '2015-03' });
  });

  it('is certain as long as it has an end on record', () => {
    expect(on('2024-01-01', '2024-06-01')).toMatchObject({ certain: true });
    expect(on('2024-01-01', '2024-06-01')?.lastConfirmed).toBeUndefined();
  });
});

describe('a holding of zero', () => {
  const soldAndBoughtAgain: Holdings = [
    ['2006-11-10', '2018-08-06', { capital: 5.9 }],
    ['2018-08-06', '2021-04-09', { capital: 0 }],
    ['2021-04-09', undefined, { capital: 5.02 }],
  ];

  it('ends the stake, which keeps the last share that was one', () => {
    expect(inShort(soldAndBoughtAgain, '2018-08-05')).toBe('5.9');
    expect(inShort(soldAndBoughtAgain, '2018-08-06')).toBe('5.9 ended');
    expect(inShort(soldAndBoughtAgain, '2020-01-01')).toBe('5.9 ended');
    expect(inShort(soldAndBoughtAgain, '2021-04-09')).toBe('5.02');
  });

  it('leaves in doubt, but in force, what may have ended in the course of the year', () => {
    const holdings: Holdings = [
      ['2006', '2018', { capital: 5.9 }],
      ['2018', undefined, { capital: 0 }],
    ];
    expect(inShort(holdings, '2018-06-30')).toBe('5.9 uncertain');
    expect(inShort(holdings, '2018-12-31')).toBe('5.9 ended');
    expect(inShort(holdings, '2030-01-01')).toBe('5.9 ended');
  });

  it('stays the end while the day of the return is unknown', () => {
    const holdings: Holdings = [
      ['2006-01-01', '2018-08-06', { capital: 5.9 }],
      ['2018-08-06', '2021', { capital: 0 }],
    ];
    expect(inShort(holdings, '2021-06-30')).toBe('5.9 ended');
  });

  it('is no stake when nothing was held before', () => {
    expect(inShort([['2018-08-06', undefined, { capital: 0 }]], '2020-01-01')).toBe('none');
  });

  it('is a stake after all when it carries votes', () => {
    const golden: Holdings = [['2000-01-01', undefined, { capital: 0, votes: 33.4 }]];
    expect(inShort(golden, '2010-01-01')).toBe('0');
  });

  it('is not confused with votes of zero, as Nissan had in Renault', () => {
    const withoutVotes: Holdings = [['2002-05-28', undefined, { capital: 15, votes: 0 }]];
    expect(onDay(withoutVotes, '2015-01-01')).toMatchObject({
      ended: false,
      holding: { capital: 15, votes: 0 },
    });
  });
});

describe('the parties of a snapshot', () => {
  const parties = [
    party('alpha', { founded: '1999-06-28', dissolved: '2021-01-16' }),
    party('beta', { founded: '2021' }),
    party('gamma'),
  ];
  const dataset = parsed(sample({ parties, stakes: [], alliances: [], talks: [] }));
  const idsOn = (day: string): string[] =>
    new NetworkIndex(dataset).snapshotAt(day).parties.map(({ id }) => id);

  it('exist from the day they are founded to the day before they are dissolved', () => {
    expect(idsOn('1999-06-27')).toEqual(['gamma']);
    expect(idsOn('1999-06-28')).toEqual(['alpha', 'gamma']);
    expect(idsOn('2021-01-15')).toContain('alpha');
    expect(idsOn('2021-01-16')).not.toContain('alpha');
  });

  it('exist from the first day that a coarse date may mean', () => {
    expect(idsOn('2020-12-31')).not.toContain('beta');
    expect(idsOn('2021-01-01')).toContain('beta');
  });

  it('exist always when no date is known', () => {
    expect(idsOn('1000-01-01')).toEqual(['gamma']);
    expect(idsOn('9999-12-31')).toContain('gamma');
  });

  it('have the day that they are of', () => {
    expect(new NetworkIndex(dataset).snapshotAt('2015-05-05').day).toBe('2015-05-05');
  });
});
