import { describe, expect, it } from 'vitest';
import { missingPlaces, strayPlaces } from '../../../scripts/data-report/overview.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const dataset = parsed(
  sample({
    parties: [party('alpha'), party('beta'), party('gamma', { dissolved: '2001' })],
    stakes: [
      stake('alpha', 'beta', holding('2010', undefined, { capital: 20 })),
      stake('alpha', 'gamma', holding('1990', '2000', { capital: 20 })),
    ],
    alliances: [],
    talks: [],
  }),
);

const place = { column: 0, y: 0.5 };

describe('the report on the overview', () => {
  it('has nothing to say when every group of the day of compilation has its place', () => {
    expect(missingPlaces(dataset, { alpha: place, beta: place }).entries).toEqual([]);
    expect(strayPlaces(dataset, { alpha: place, gamma: place }).entries).toEqual([]);
  });

  it('lists the groups without a place, with their place in the data', () => {
    expect(missingPlaces(dataset, { alpha: place }).entries).toEqual([
      { path: 'parties[1]', text: 'BETA' },
    ]);
  });

  it('lists places that belong to no party', () => {
    expect(strayPlaces(dataset, { gone: place }).entries).toEqual([
      { path: 'overview.json', text: 'gone' },
    ]);
  });
});
