import { expect, it } from 'vitest';
import { vehiclesOn } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { party, sample } from '../model/sample.js';

const sources = ['report'];

function soldOn(day: string): number | undefined {
  const sizes = [
    { measure: 'vehicles-built', value: 1, period: '2010', until: '2010', sources },
    { measure: 'vehicles-sold', value: 2, period: '2015', until: '2015', sources },
    { measure: 'vehicles-sold', value: 4, period: '2016', until: '2016', counts: 'group', sources },
    {
      measure: 'vehicles-sold',
      value: 3,
      period: '2016',
      until: '2016',
      counts: 'company',
      sources,
    },
  ] as const;
  const input = sample({
    parties: [party('maker', { sizes: [...sizes] })],
    stakes: [],
    alliances: [],
    talks: [],
  });
  return vehiclesOn(parsed({ ...input, positions: {} }).parties[0]!, day)?.value;
}

it('is the latest figure whose period had ended, never one of the future', () => {
  expect(soldOn('2016-06-30')).toBe(2);
  expect(soldOn('2016-12-30')).toBe(2);
  expect(soldOn('1999-01-01')).toBeUndefined();
});

it('is that of the group where a period has two', () => {
  expect(soldOn('2016-12-31')).toBe(4);
});

it('counts what was built where no sales are known', () => {
  expect(soldOn('2012-01-01')).toBe(1);
});
