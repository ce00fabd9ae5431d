import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBefore } from '../../../../src/model/index.js';
import {
  changeDays,
  changesBetween,
  NetworkIndex,
  partiesOf,
  recordHistory,
  recordOf,
} from '../../../../src/network/index.js';
import { arbitraryDataset } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { carmakers } from '../../../fixtures/carmakers.js';
import { parsed } from '../../../fixtures/parsed.js';

const index = new NetworkIndex(parsed(carmakers()));

function kindsOf(id: string): string[] {
  return recordHistory(index, id).flatMap(({ day, changes }) =>
    changes.map(({ type, kind }) => `${day} ${type} ${kind}`),
  );
}

describe('the history of a record', () => {
  it('has all that a party gained, lost and agreed on, in the order of time', () => {
    expect(kindsOf('honda')).toEqual([
      '1990-01-01 stake gained',
      '1995-12-31 stake lost',
      '2024-12-23 talks begun',
      '2025-02-13 talks ended',
    ]);
  });

  it('of a tie is that of the tie alone', () => {
    const types = recordHistory(index, 'renault-in-nissan').flatMap(({ changes }) =>
      changes.map(recordOf),
    );
    expect(new Set(types)).toEqual(new Set(['renault-in-nissan']));
    expect(types.length).toBeGreaterThan(1);
  });

  it('of an unknown id is empty', () => {
    expect(recordHistory(index, 'nobody')).toEqual([]);
  });

  it('has a day exactly when something changed between it and the day before', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, other) => {
        const all = new NetworkIndex(dataset);
        const days = new Set(recordHistory(all, 'a').map(({ day }) => day));
        for (const day of [other, ...changeDays(dataset)]) {
          const changes = changesBetween(all, dayBefore(day), day);
          const isOfA = changes.some(
            (change) => recordOf(change) === 'a' || partiesOf(change).includes('a'),
          );
          expect([day, days.has(day)]).toEqual([day, isOfA]);
        }
      }),
    );
  });
});

describe('the days of change of a data set', () => {
  it('are all days on which anything changes', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const changes = changesBetween(new NetworkIndex(dataset), dayBefore(day), day);
        if (changes.length > 0) expect(changeDays(dataset)).toContain(day);
      }),
    );
  });

  it('are ascending, each once, of a coarse date its first and its last one', () => {
    const days = changeDays(index.dataset);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days).toEqual(expect.arrayContaining(['2016-01-01', '2016-12-31', '2025-02-13']));
  });
});
