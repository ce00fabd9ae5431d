import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/diagnostics/index.js';
import type { Dataset } from '../../../src/model/index.js';
import { datasetOnDay, NetworkIndex } from '../../../src/network/index.js';
import { arbitraryDataset } from '../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { parsed } from '../../fixtures/parsed.js';

function onDay(dataset: Dataset, day: string): Dataset {
  return datasetOnDay(dataset, new NetworkIndex(dataset).snapshotAt(day));
}

describe('what of a data set held on a day', () => {
  it('has each stake with the holding in force, and nothing that had ended or was to come', () => {
    const { stakes, talks, alliances } = onDay(parsed(carmakers()), '2001-06-01');
    const holdings = stakes.map(({ id, holdings }) => [id, holdings[0]!.capital]);
    expect(holdings).toContainEqual(['renault-in-nissan', 36.8]);
    expect(stakes.map(({ id }) => id)).not.toContain('honda-in-nissan');
    expect(talks).toEqual([]);
    expect(alliances[0]!.members.map(({ party }) => party)).toEqual(['renault', 'nissan']);
  });

  it('has the sources that it cites, and no others', () => {
    const { sources } = onDay(parsed(carmakers()), '2001-06-01');
    expect(sources.map(({ id }) => id)).toContain('report');
    const bare = { ...parsed(carmakers()), stakes: [], alliances: [], talks: [] };
    const uncited = {
      ...bare,
      parties: bare.parties.map(({ id, kind, name }) => ({ id, kind, name })),
    };
    expect(onDay(uncited, '2001-06-01').sources).toEqual([]);
  });

  it('is a data set again', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const snapshot = new NetworkIndex(dataset).snapshotAt(day);
        const isWhole = parseDataset(dataset).ok;
        const result = parseDataset(datasetOnDay(dataset, snapshot));
        expect(result.ok || !isWhole || snapshot.parties.length === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
