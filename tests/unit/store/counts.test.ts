import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPositions } from '../../../scripts/positions-file.js';
import { tabs } from '../../../src/elements/table/tabs.js';

import { TIE_KINDS, visibleOn, withoutHiding, type Visible } from '../../../src/network/index.js';
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
