import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPositions } from '../../../scripts/positions-file.js';
import {
  currentAndEarlier,
  recentAndEarlierTalks,
} from '../../../src/elements/inspector/page-order.js';
import { tabs } from '../../../src/elements/table/tabs.js';
import {
  DEFAULT_FILTERS,
  searchIndexOf,
  TIE_KINDS,
  visibleOn,
  withoutHiding,
  type PartyDetails,
  type Visible,
} from '../../../src/network/index.js';
import { placeMissingParties } from '../../../src/scene/index.js';
import type { TableTab } from '../../../src/store/index.js';
import { arbitraryFilters } from '../../fixtures/arbitrary-filters.js';
import { automakers } from '../../fixtures/automakers.js';
import { loaded } from './loaded.js';

const dataset = await automakers();
const countries = [...new Set(dataset.parties.flatMap(({ country }) => country ?? []))];
const positions = placeMissingParties(dataset, await readPositions());
const store = await loaded({ ...dataset, positions });
await store.loadFilterCounts();

const arbitraryDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const table = tabs();

/** How many rows the table has. */
function rowCount(tab: TableTab, visible: Visible): number {
  const { listing, defaultSort } = table[tab];
  const index = store.indexOf(store.dataset!);
  return listing({ snapshot: store.snapshot!, index, visible, query: '', sort: defaultSort }).total;
}

it('counts as many ties of each party in the inspector as in the picture and the table, on any day', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 5, 100), arbitraryDate, (talksYears, day) => {
      const filters = { ...DEFAULT_FILTERS, talksYears };
      store.set({ day, filters });
      const there = new Set(store.snapshot!.parties.map(({ id }) => id));
      const drawn = new Map([...there].map((id) => [id, new Set<string>()]));
      for (const { source, target, tie } of store.scene!.edges) {
        // The node of an alliance is no party.
        for (const id of [source, target]) drawn.get(id)?.add(tie);
      }
      for (const [id, ties] of drawn) {
        const details = store.details(id) as PartyDetails;
        const lists = [details.owners, details.holdings, details.alliances];
        const held = lists.flatMap((list) => currentAndEarlier<{ ended: boolean }>(list).current);
        const recent = recentAndEarlierTalks(details.talks, day, filters).current;
        // Those that succeeded have become a stake or a merger; of others, those with whom may be gone.
        const counted = recent.filter(
          ({ talks, ended, state }) =>
            (!ended || state !== 'completed') &&
            talks.parties.filter((party) => there.has(party)).length > 1,
        );
        expect(held.length + counted.length, id).toBe(ties.size);
      }
    }),
    { numRuns: 8 },
  );
});

it('finds those parties as there that have a row in the table, on any day', () => {
  const searchIndex = searchIndexOf(store.indexOf(dataset));
  fc.assert(
    fc.property(arbitraryDate, (day) => {
      store.set({ day, filters: DEFAULT_FILTERS });
      const all = visibleOn(store.snapshot!, DEFAULT_FILTERS, null);
      const found = dataset.parties.filter(({ id, name }) => {
        const { hits, count } = searchIndex.search(name, day, Infinity);
        expect(count).toBe(hits.length);
        return hits.find(({ key }) => key === id)!.isThere;
      });
      expect(found.map(({ id }) => id).sort()).toEqual([...all.parties].sort());
      expect(found).toHaveLength(rowCount('companies', all));
    }),
    { numRuns: 5 },
  );
});

it('counts the same in the legend, the filters, the table and the picture, over any filters and days', () => {
  fc.assert(
    fc.property(arbitraryFilters(countries), arbitraryDate, (filters, day) => {
      store.set({ day, filters });
      const snapshot = store.snapshot!;
      const all = visibleOn(snapshot, withoutHiding(store.state.filters), null);
      const left = store.visible ?? all;
      const hidden = store.hiddenCounts ?? { parties: 0, ties: 0 };
      const shown = { parties: left.parties.size, ties: left.ties.size };
      expect({
        parties: all.parties.size - hidden.parties,
        ties: all.ties.size - hidden.ties,
      }).toEqual(shown);
      expect({
        parties: rowCount('companies', left),
        ties: rowCount('ties', left),
      }).toEqual(shown);
      const counts = store.filterCounts!;
      const kinds = TIE_KINDS.filter((kind) => !filters.hiddenKinds.includes(kind));
      expect(kinds.reduce((sum, kind) => sum + counts.kinds[kind], 0)).toBe(shown.ties);
      const drawn = new Set(store.scene!.edges.map(({ tie }) => tie));
      expect([...drawn].filter((id) => !left.ties.has(id))).toEqual([]);
      expect(drawn.size).toBe(shown.ties);
    }),
    { numRuns: 15 },
  );
});
