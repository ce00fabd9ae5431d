import { describe, expect, it } from 'vitest';
import type { Size } from '../../../src/model/index.js';
import { groupVehiclesOn, vehicleCount, vehiclesOn } from '../../../src/network/index.js';
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

describe('the number of vehicles of a party, whatever the day', () => {
  function sold(value: number, until: string): Size {
    return { measure: 'vehicles-sold', value, period: until, until, sources };
  }

  function count(...sizes: Size[]): number {
    return vehicleCount({ id: 'maker', kind: 'company', name: 'Maker', sizes });
  }

  it('is the figure of the latest period', () => {
    expect(count(sold(5, '2023-12-31'), sold(7, '2025-12-31'), sold(6, '2024-12-31'))).toBe(7);
  });

  it('takes a year as lasting to its end', () => {
    expect(count(sold(3, '2025-03'), sold(4, '2025'))).toBe(4);
    expect(count(sold(4, '2025'), sold(3, '2025-03-31'))).toBe(4);
  });

  it('is what was built where no sales are known that are as recent', () => {
    const built: Size = { ...sold(9, '2025'), measure: 'vehicles-built' };
    expect(count(built)).toBe(9);
    expect(count(built, sold(4, '2011'))).toBe(9);
    expect(count(built, sold(4, '2025-12-31'))).toBe(4);
  });

  it('is nothing when only other figures are known', () => {
    const staff: Size = { ...sold(9, '2025'), measure: 'employees' };
    expect(count(staff)).toBe(0);
    expect(vehicleCount({ id: 'a', kind: 'company', name: 'A' })).toBe(0);
  });

  it('is never below zero, whatever the data says', () => {
    expect(count(sold(-5, '2025'))).toBe(0);
  });
});

describe('the vehicles of a group', () => {
  type Figure = [value: number, year: string, counts: 'company' | 'group'];

  function groupSold(head: Figure | null, ...others: (Figure | null)[]): number | undefined {
    const parties = [head, ...others].map((figure, index) => {
      const sizes = figure && [
        {
          measure: 'vehicles-sold',
          value: figure[0],
          period: figure[1],
          until: figure[1],
          counts: figure[2],
          sources,
        },
      ];
      return party(`maker-${index}`, { ...(sizes && { sizes: sizes as never }) });
    });
    const input = sample({ parties, stakes: [], alliances: [], talks: [], groups: [] });
    const makers = parsed({ ...input, positions: {} }).parties;
    return groupVehiclesOn({ head: makers[0]!, makers }, '2020-06-01')?.value;
  }

  it('are the figure of its head where that counts the group', () => {
    expect(groupSold([9, '2019', 'group'], [3, '2019', 'company'])).toBe(9);
  });

  it('are the sum of all makers where each counts itself', () => {
    expect(groupSold([4, '2019', 'company'], [3, '2019', 'company'])).toBe(7);
  });

  it('are those of the head alone where the sum would lack a maker or mix years', () => {
    expect(groupSold([4, '2019', 'company'], null)).toBe(4);
    expect(groupSold([4, '2019', 'company'], [3, '2018', 'company'])).toBe(4);
    expect(groupSold([4, '2019', 'company'], [3, '2019', 'group'])).toBe(4);
  });

  it('are not known where a maker at its head has no figure', () => {
    expect(groupSold(null, [3, '2019', 'company'])).toBeUndefined();
    expect(groupSold(null)).toBeUndefined();
  });
});
