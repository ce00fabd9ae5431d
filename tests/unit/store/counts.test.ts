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
  finish,
  searchIndexOf,
  TIE_KINDS,
  visibleOn,
  withoutHiding,
  type PartyDetails,
  type Visible,
} from '../../../src/network/index.js';
import { filteredTies } from '../../../src/network/filters/filtered-ties.js';
import { legendItems, type LegendItem } from '../../../src/render/index.js';
import { placeMissingParties } from '../../../src/scene/index.js';
import type { Store, TableTab } from '../../../src/store/index.js';
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
  const { snapshot, groups } = store;
  const { filters } = store.state;
  const input = {
    snapshot: snapshot!,
    index,
    filters,
    visible,
    groups,
    query: '',
    sort: defaultSort,
  };
  return finish(listing(input)).total;
}

const searchIndex = searchIndexOf(store.indexOf(dataset));

/** The ids of the parties that the search finds as there on a day, each by its name. */
function foundOn(day: string): string[] {
  const found = dataset.parties.filter(({ id, name }) => {
    const { hits, count } = searchIndex.search(name, day, Infinity);
    expect(count).toBe(hits.length);
    return hits.find(({ key }) => key === id)!.isThere;
  });
  return found.map(({ id }) => id).sort();
}

/** The ids of the ties that the inspector lists of a party as those of the day. */
function listedTies(details: PartyDetails, { day, filters }: Store['state']): string[] {
  const stakes = [...details.owners, ...details.holdings];
  const { current: held } = currentAndEarlier(stakes);
  const { current: allied } = currentAndEarlier(details.alliances);
  // Those of the past are listed apart.
  const past = filters.endedTies ? [...stakes, ...details.alliances] : [];
  const { current, earlier } = recentAndEarlierTalks(details.talks, day, filters);
  const completed = earlier.filter(({ state }) => filters.endedTies && state === 'completed');
  const talks = [...current, ...completed];
  return [...held, ...allied, ...past]
    .map((tie) => ('stake' in tie ? tie.stake.id : tie.alliance.id))
    .concat(talks.map((onDay) => onDay.talks.id));
}

/** How many ties the items of a legend stand for, in all. */
function countOfTies(items: readonly LegendItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'edge' ? item.count : 0), 0);
}

/** How many parties they stand for. */
function countOfParties(items: readonly LegendItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'node' ? item.count : 0), 0);
}

it('counts the same in the legend, the filters, the table, the inspector, the search and the picture, over any filters and days', () => {
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
      // The table.
      expect({
        parties: rowCount('companies', left),
        ties: rowCount('ties', left),
      }).toEqual(shown);
      // The filters.
      const counts = store.filterCounts!;
      const kinds = TIE_KINDS.filter((kind) => !filters.hiddenKinds.includes(kind));
      expect(kinds.reduce((sum, kind) => sum + counts.kinds[kind], 0)).toBe(shown.ties);
      expect(store.pastCounts).toEqual({
        endedTies: counts.endedTies,
        talksYears: counts.talksYears,
      });
      // The picture, and the legend, which explains what is in it.
      const scene = store.scene!;
      const drawn = new Set(
        scene.edges.flatMap(({ tie, bundled }) => bundled?.map((one) => one.tie) ?? tie),
      );
      expect([...drawn].filter((id) => !left.ties.has(id))).toEqual([]);
      expect(drawn.size).toBe(shown.ties);
      const items = legendItems(scene);
      expect(countOfTies(items)).toBe(shown.ties);
      expect(countOfParties(items) + scene.leftOut.length).toBe(shown.parties);
      // The inspector lists what is left and what is hidden.
      const drawnTies = new Map<string, Set<string>>();
      for (const { ends, id } of finish(filteredTies(snapshot, filters))) {
        if (!left.ties.has(id)) continue;
        for (const end of ends) drawnTies.set(end, (drawnTies.get(end) ?? new Set()).add(id));
      }
      for (const id of left.parties) {
        const listed = listedTies(store.details(id) as PartyDetails, store.state);
        const shownOfParty = listed.filter((tie) => left.ties.has(tie));
        expect(new Set(shownOfParty), id).toEqual(drawnTies.get(id) ?? new Set());
      }
      // The search finds what is left and what is hidden.
      const found = foundOn(day);
      expect(found.filter((id) => left.parties.has(id))).toHaveLength(shown.parties);
      expect(found).toHaveLength(shown.parties + hidden.parties);
    }),
    { numRuns: 15 },
  );
});
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
