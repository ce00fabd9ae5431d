import type { ColumnPositions } from '../../src/layout/index.js';
import type { Dataset } from '../../src/model/index.js';
import { NetworkIndex, overviewOn } from '../../src/network/index.js';
import { OVERVIEW_FILE } from '../positions-file.js';
import type { Section } from './section.js';

/** Groups of the day of compilation without a reviewed place, the largest first; there are more groups than places. */
export function missingPlaces(dataset: Dataset, overview: ColumnPositions): Section {
  const { cards } = overviewOn(new NetworkIndex(dataset).snapshotAt(dataset.compiled));
  const indexOf = new Map(dataset.parties.map(({ id }, index) => [id, index]));
  return {
    name: 'overview',
    title: 'groups without a place in the overview, which only counts them',
    suggestion: 'Where one should have a card, run npm run data:layout, look, and commit.',
    entries: cards
      .filter(({ id }) => !Object.hasOwn(overview, id))
      .map(({ id, group }) => ({
        path: `parties[${indexOf.get(id) ?? -1}]`,
        text: group.head.name,
      })),
  };
}

/** Places in the overview whose party is no longer in the data. */
export function strayPlaces({ parties }: Dataset, overview: ColumnPositions): Section {
  const ids = new Set(parties.map(({ id }) => id));
  return {
    name: 'stray-places',
    title: 'places in the overview that belong to no party',
    suggestion: `Remove them from ${OVERVIEW_FILE}, or rename them with the party.`,
    entries: Object.keys(overview)
      .filter((id) => !ids.has(id))
      .map((id) => ({ path: OVERVIEW_FILE, text: id })),
  };
}
