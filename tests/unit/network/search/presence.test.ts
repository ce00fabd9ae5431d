import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from '../../../../src/model/index.js';
import { NetworkIndex, type SearchRecord } from '../../../../src/network/index.js';
import { isThereOn, nearestDayWith, periodOf } from '../../../../src/network/search/presence.js';
import { arbitraryDataset } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryPartialDate } from '../../../fixtures/arbitrary-dates.js';

function party(dates: Pick<Party, 'founded' | 'dissolved'>): SearchRecord {
  return { type: 'party', party: { id: 'fca', kind: 'company', name: 'Fiat Chrysler', ...dates } };
}

const FCA = party({ founded: '2014-10-12', dissolved: '2021-01-16' });

describe('the nearest day with', () => {
  it('a company that is gone is its last one', () => {
    expect(isThereOn(FCA, '2026-01-01')).toBe(false);
    expect(nearestDayWith(FCA, '2026-01-01')).toBe('2021-01-15');
  });

  it('a company that is to come is its first one', () => {
    expect(nearestDayWith(FCA, '1999-01-01')).toBe('2014-10-12');
  });

  it('a company of coarse dates is one on which it existed for certain', () => {
    const daewoo = party({ founded: '1978', dissolved: '2002-10' });
    expect(nearestDayWith(daewoo, '2026-01-01')).toBe('2002-09-30');
    expect(nearestDayWith(daewoo, '1970-01-01')).toBe('1978-12-31');
  });

  it('a company of one uncertain year is within it', () => {
    const shortLived = party({ founded: '2010', dissolved: '2010' });
    expect(nearestDayWith(shortLived, '2026-01-01')).toBe('2010-12-30');
  });

  it('a company that was founded after its end does not exist', () => {
    const impossible = party({ founded: '2020', dissolved: '2010' });
    expect(nearestDayWith(impossible, '2026-01-01')).toBeUndefined();
  });

  it('an alliance of two is the last one before either left', () => {
    const record: SearchRecord = {
      type: 'alliance',
      alliance: {
        id: 'pair',
        name: 'Pair',
        members: [
          { party: 'a', from: '2009-12', until: '2015-08-30', sources: ['report'] },
          { party: 'b', from: '2010-01-15', sources: ['report'] },
        ],
      },
    };
    expect(nearestDayWith(record, '2026-01-01')).toBe('2015-08-29');
    expect(nearestDayWith(record, '1990-01-01')).toBe('2010-01-15');
  });

  it('talks that are to come is that of their end, so that it can be read', () => {
    const record: SearchRecord = {
      type: 'talks',
      talks: {
        id: 'talks',
        title: 'Talks',
        aim: 'merger',
        parties: ['a', 'b'],
        from: '2024-12-23',
        until: '2025-02-13',
        outcome: 'collapsed',
        events: [{ date: '2025-02-13', text: 'They end.', sources: ['report'] }],
      },
    };
    expect(isThereOn(record, '2024-12-22')).toBe(false);
    expect(nearestDayWith(record, '2024-12-22')).toBe('2025-02-13');
    expect(isThereOn(record, '2030-01-01')).toBe(true);
    expect(periodOf(record)).toEqual({ from: '2024-12-23', until: '2025-02-13' });
  });
});

it('has a day with everything on which it is there', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryPartialDate, (dataset, date) => {
      const index = new NetworkIndex(dataset);
      const day = date.padEnd(10, '-01');
      const records: SearchRecord[] = [
        ...dataset.parties.map((one) => ({ type: 'party' as const, party: one })),
        ...dataset.alliances.map((one) => ({ type: 'alliance' as const, alliance: one })),
        ...dataset.talks.map((one) => ({ type: 'talks' as const, talks: one })),
      ];
      for (const record of records) {
        const other = nearestDayWith(record, day);
        if (other !== undefined) expect(isThereOn(record, other)).toBe(true);
        if (record.type === 'party') {
          const isInSnapshot = index.snapshotAt(day).parties.includes(record.party);
          expect(isThereOn(record, day)).toBe(isInSnapshot);
        }
      }
    }),
  );
});
