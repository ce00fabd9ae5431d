import { describe, expect, it } from 'vitest';
import { layoutOverview } from '../../../../src/scene/index.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../../model/sample.js';

function lists(more: Partial<Parameters<typeof sample>[0]>) {
  return parsed(sample({ alliances: [], talks: [], ...more }));
}

describe('layoutOverview', () => {
  it('counts crossings on the first of July of each year since the first tie, and at the end', () => {
    const dataset = lists({
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
    const dataset = lists({
      parties: [party('alpha'), party('beta'), party('gamma')],
      stakes: [
        stake('alpha', 'beta', holding('2020')),
        stake('alpha', 'gamma', holding('2019', undefined, { capital: 80 })),
      ],
    });
    expect(Object.keys(layoutOverview(dataset).positions).sort()).toEqual(['alpha', 'beta']);
  });

  it('gives a group the place of its predecessor', () => {
    const dataset = lists({
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
