import type { Dataset, Day } from '../../model/index.js';
import {
  changesBetween,
  changesByCompany,
  disputedOn,
  hasAllParts,
  partiesOf,
  type Change,
  type ChangesOfCompany,
  type Filters,
  type NetworkIndex,
} from '../../network/index.js';
import { memoize, type Store } from '../../store/index.js';
import { Citations } from '../inspector/citations.js';
import type { ComparedDays } from './compared-days.js';
import { countKinds, kindOf, type Kind } from './kinds.js';

/** What a reader has chosen of the changes. */
export interface Choice {
  /** Null for all kinds. */
  kind: Kind | null;
  /** The id of the party that they must concern; null for all. */
  party: string | null;
}

/** The changes between two days, as they are listed. */
export interface Listing {
  index: NetworkIndex;
  days: readonly [Day, Day];
  /** How many there are of each kind, of the party that is chosen. */
  counts: ReadonlyMap<Kind, number>;
  /** How many there are of all kinds. */
  total: number;
  /** Those of the kind that is chosen, by company. */
  companies: readonly ChangesOfCompany[];
  shown: number;
  citations: Citations;
}

/** Lists changes, each step only when what it depends on changes. */
export class Listings {
  readonly #disputed = memoize((dataset: Dataset, day: Day) =>
    hasAllParts(dataset) ? disputedOn(dataset, day) : null,
  );

  readonly #changes = memoize(
    (
      index: NetworkIndex,
      from: Day,
      to: Day,
      filters: Filters,
      disputed: ReadonlySet<string> | null,
    ) => changesBetween(index, from, to, { filters, disputed }),
  );

  readonly #ofParty = memoize((changes: readonly Change[], party: string | null) =>
    party === null ? changes : changes.filter((change) => partiesOf(change).includes(party)),
  );

  readonly #listing = memoize(
    (
      index: NetworkIndex,
      changes: readonly Change[],
      kind: Kind | null,
      from: Day,
      to: Day,
    ): Listing => {
      const chosen = changes.filter((change) => kind === null || kindOf(change) === kind);
      const companies = changesByCompany(index, chosen, [from, to]);
      const inOrder = companies.flatMap((company) => company.changes);
      return {
        index,
        days: [from, to],
        counts: countKinds(changes),
        total: changes.length,
        companies,
        shown: chosen.length,
        citations: new Citations(
          index,
          inOrder.flatMap(({ sources }) => sources),
        ),
      };
    },
  );

  /** The changes between the days that a store compares; undefined until data is loaded. */
  of(store: Store, days: ComparedDays, { kind, party }: Choice): Listing | undefined {
    const { dataset, state } = store;
    if (!dataset) return undefined;
    const { filters } = state;
    const [from, to] = days.both;
    const index = store.indexOf(dataset);
    const disputed = filters.disputedOnly ? this.#disputed(dataset, to) : null;
    const changes = this.#changes(index, from, to, filters, disputed);
    return this.#listing(index, this.#ofParty(changes, party), kind, from, to);
  }
}
