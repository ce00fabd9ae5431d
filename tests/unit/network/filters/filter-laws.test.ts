import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  disputedOn,
  filterCounts,
  finish,
  NetworkIndex,
  OWNER_KINDS,
  TIE_KINDS,
  visibleOn,
  type Filters,
} from '../../../../src/network/index.js';
import { arbitraryDataset } from '../../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../../fixtures/arbitrary-dates.js';
import { arbitraryFilters } from '../../../fixtures/arbitrary-filters.js';
import { automakers } from '../../../fixtures/automakers.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);
const countries = [...new Set(dataset.parties.flatMap(({ country }) => country ?? []))];

const filtersOfData = arbitraryFilters(countries);

const arbitraryDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the counts of filters', () => {
  it('are what each choice shows, whatever the other filters and the day', () => {
    fc.assert(
      fc.property(filtersOfData, arbitraryDate, (filters, day) => {
        const snapshot = index.snapshotAt(day);
        const disputed = disputedOn(dataset, day);
        const shown = (change: Partial<Filters>): { parties: number; ties: number } => {
          const { parties, ties } = visibleOn(snapshot, { ...filters, ...change }, disputed);
          return { parties: parties.size, ties: ties.size };
        };
        const counts = finish(filterCounts(snapshot, filters, disputed));
        for (const kind of TIE_KINDS) {
          const hiddenKinds = TIE_KINDS.filter((other) => other !== kind);
          expect(counts.kinds[kind]).toBe(shown({ hiddenKinds }).ties);
        }
        if (!filters.disputedOnly) {
          for (const kind of OWNER_KINDS) {
            expect(counts.ownerKinds[kind]).toBe(shown({ ownerKinds: [kind] }).parties);
          }
          for (const [country, count] of counts.countries) {
            expect(count).toBe(shown({ countries: [country] }).parties);
          }
        }
        expect(counts.disputed).toBe(shown({ disputedOnly: true }).ties);
        const others = TIE_KINDS.filter((kind) => kind !== 'talks');
        const hiddenKinds = [...new Set([...filters.hiddenKinds, ...others])];
        for (const [talksYears, count] of counts.talksYears) {
          expect(count).toBe(shown({ talksYears, hiddenKinds }).ties);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('filters of any data set', () => {
  it('leave no tie between parties of which fewer than two are left', () => {
    fc.assert(
      fc.property(arbitraryDataset, filtersOfData, arbitraryDay, (data, filters, day) => {
        const snapshot = new NetworkIndex(data).snapshotAt(day);
        const { parties, ties } = visibleOn(snapshot, filters, disputedOn(data, day));
        for (const { stake } of snapshot.stakes) {
          if (!ties.has(stake.id)) continue;
          expect(parties.has(stake.owner) && parties.has(stake.owned)).toBe(true);
        }
      }),
    );
  });

  it('leave no more when another one is added', () => {
    fc.assert(
      fc.property(arbitraryDataset, filtersOfData, arbitraryDay, (data, filters, day) => {
        const snapshot = new NetworkIndex(data).snapshotAt(day);
        const disputed = disputedOn(data, day);
        const before = visibleOn(snapshot, { ...filters, minimumShare: 0 }, disputed);
        const after = visibleOn(snapshot, { ...filters, minimumShare: 20 }, disputed);
        expect([...after.ties].every((id) => before.ties.has(id))).toBe(true);
        expect([...after.parties].every((id) => before.parties.has(id))).toBe(true);
      }),
    );
  });
});
