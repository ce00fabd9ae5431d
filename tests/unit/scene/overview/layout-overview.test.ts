import { describe, expect, it } from 'vitest';
import { layoutOverview } from '../../../../src/scene/index.js';
import type { Dataset } from '../../../../src/model/index.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../../model/sample.js';
import { maker } from './cards.js';

function datasetOf(lists: Parameters<typeof sample>[0]): Dataset {
  return parsed({ ...sample({ stakes: [], alliances: [], talks: [], ...lists }), positions: {} });
}

const COUNTRIES = ['US', 'DE', 'FR', 'CN', 'CN', 'JP', 'JP', 'KR'];
const parties = COUNTRIES.map((country, index) => maker(`maker-${index}`, 100, { country }));
const stakes = [
  stake('maker-0', 'maker-5', holding('2000', undefined, { capital: 20 })),
  stake('maker-1', 'maker-3', holding('2005', '2015', { capital: 20 })),
];

describe('the layout of an overview', () => {
  it('has a place for every group that makes vehicles, in the column of its region', () => {
    const { positions } = layoutOverview(
      datasetOf({ parties: [...parties, party('lender')], stakes }),
    );
    expect(Object.keys(positions).sort()).toEqual(parties.map(({ id }) => id));
    const columns = parties.map(({ id }) => positions[id]!.column);
    expect(columns).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
    for (const { y } of Object.values(positions)) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(1);
    }
  });

  it('uses a few columns where countries are not known', () => {
    const unknown = parties.map(({ id }) => maker(id, 100));
    const { positions } = layoutOverview(datasetOf({ parties: unknown, stakes }));
    expect(Object.keys(positions)).toHaveLength(8);
    for (const { column } of Object.values(positions)) expect(column).toBeLessThan(2);
  });

  it('does not depend on the order of the records, and is the same every time', () => {
    const dataset = datasetOf({ parties, stakes });
    const { positions } = layoutOverview(dataset);
    expect(layoutOverview(dataset).positions).toEqual(positions);
    const reversed = datasetOf({ parties: [...parties].reverse(), stakes: [...stakes].reverse() });
    expect(layoutOverview(reversed).positions).toEqual(positions);
  });

  it('is empty where there are no companies', () => {
    const parties = [party('state', { kind: 'state' })];
    expect(layoutOverview(datasetOf({ parties })).positions).toEqual({});
  });

  it('counts crossings on the first of July of each year since the first tie, and at the end', () => {
    const dataset = datasetOf({
      parties: [party('alpha'), party('beta')],
      stakes: [stake('alpha', 'beta', holding('2020-02'))],
    });
    const { crossings } = layoutOverview(dataset);
    const days = crossings.map(({ day }) => day);
    expect(days.slice(0, 2)).toEqual(['2020-07-01', '2021-07-01']);
    expect(days.at(-1)).toBe(dataset.compiled);
    expect(crossings.every(({ count }) => count === 0)).toBe(true);
  });

  it('gives each group one place, and those that others control none', () => {
    const dataset = datasetOf({
      parties: [party('alpha'), party('beta'), party('gamma')],
      stakes: [
        stake('alpha', 'beta', holding('2020')),
        stake('alpha', 'gamma', holding('2019', undefined, { capital: 80 })),
      ],
    });
    expect(Object.keys(layoutOverview(dataset).positions).sort()).toEqual(['alpha', 'beta']);
  });

  it('gives a group the place of its predecessor', () => {
    const dataset = datasetOf({
      parties: [
        party('fiat', { country: 'IT', dissolved: '2014-10-12', successors: ['fca'] }),
        party('fca', { country: 'IT', founded: '2014-10-12', predecessors: ['fiat'] }),
        party('mazda', { country: 'JP' }),
        party('saic', { country: 'CN' }),
      ],
      stakes: [
        stake('fiat', 'mazda', holding('2010', '2014-10-12')),
        stake('fca', 'saic', holding('2014-10-12')),
      ],
    });
    const { positions } = layoutOverview(dataset);
    expect(positions.fca).toEqual(positions.fiat);
    expect(positions.fiat?.column).toBeLessThan(positions.saic!.column);
    expect(positions.saic?.column).toBeLessThan(positions.mazda!.column);
  });
});
