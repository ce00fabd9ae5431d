import { describe, expect, it } from 'vitest';
import { fits, percent, readFigure } from './figure.js';
import { readExistenceFacts, readStakeFacts, readTalksFacts } from './table.js';

describe('a figure in a table of facts', () => {
  it.each([
    ['16.48', '16.48%'],
    ['16.5 ±0.15', '16.5 ±0.15%'],
    ['>90', 'more than 90%'],
    ['<5', 'less than 5%'],
    ['74.7 to 75', 'from 74.7 to 75%'],
  ])('%s reads as %s', (text, words) => {
    expect(percent(readFigure(text))).toBe(words);
  });

  it.each(['', 'about 5', '5%', '>', '5 to', '5 ± 1'])('is not "%s"', (text) => {
    expect(() => readFigure(text)).toThrow(TypeError);
  });

  it.each([
    ['16.48', 16.48],
    ['16.5 ±0.15', 16.61],
    ['>90', 90.1],
    ['>90', { min: 90, minExclusive: true }],
    ['<5', 4.97],
    ['<5', { max: 5, maxExclusive: true }],
    ['20 to 21', 20],
    ['20 to 21', { min: 20, max: 21 }],
  ])('%s fits %j', (text, share) => {
    expect(fits(share, readFigure(text))).toBe(true);
  });

  it.each([
    ['16.48', 16.5],
    ['16.5 ±0.15', 16.66],
    ['16.5 ±0.15', { min: 16.4, max: 16.6 }],
    ['>90', 90],
    ['>90', { min: 90 }],
    ['<5', 5],
    ['<5', { max: 5 }],
    ['20 to 21', { min: 20 }],
    ['20 to 21', 21.26],
    ['20 to 21', 'unknown' as const],
  ])('%s does not fit %j', (text, share) => {
    expect(fits(share, readFigure(text))).toBe(false);
  });
});

describe('a table of facts', () => {
  it('is read row by row, without the empty lines', () => {
    const table = `
      ford in mazda  | 2000-01-01 | 33.4    |     | Reports

      audi in ducati | 2000-01-01 | none    |     | Reports
      exor in ferrari | 2020-01-01 | unknown | 35.8 | Reports
    `;
    expect(readStakeFacts(table)).toMatchObject([
      { owner: 'ford', owned: 'mazda', capital: { value: 33.4 }, votes: undefined },
      { owner: 'audi', owned: 'ducati', day: '2000-01-01', capital: 'none' },
      { owner: 'exor', capital: 'unknown', votes: { value: 35.8 }, source: 'Reports' },
    ]);
  });

  it('refuses what it does not understand', () => {
    expect(() => readStakeFacts('ford, mazda | 2000-01-01 | 33.4 | | Reports')).toThrow(/pair/);
    expect(() => readTalksFacts('psa and fca | 2000-01-01 | begun | Reports')).toThrow(/state/);
    expect(() => readExistenceFacts('psa | 2000-01-01 | perhaps | Reports')).toThrow(/yes nor no/);
  });
});
