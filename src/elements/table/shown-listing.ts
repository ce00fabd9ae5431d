import type { Dataset } from '../../model/index.js';
import { ComputedInSlices, isSmall, type Store } from '../../store/index.js';
import { NO_ROWS, type Listing, type Sort } from './listing.js';
import type { Tab } from './tabs.js';

/** The rows that a table shows: of small data found at once, of large data in several short tasks. */
export class ShownListing {
  readonly #listings;
  #tab: Tab | undefined;
  #dataset: Dataset | undefined;
  #last: Listing = NO_ROWS;
  #isWorking = false;

  /** `changed` is called when rows are there that were not. */
  constructor(changed: () => void) {
    this.#listings = new ComputedInSlices(
      (tab: Tab, ...[snapshot, index, filters, visible, groups, query, key, direction]: Args) =>
        tab.listing({ snapshot, index, filters, visible, groups, query, sort: { key, direction } }),
      changed,
    );
  }

  /** Whether rows are still being found and put in order. */
  get isWorking(): boolean {
    return this.#isWorking;
  }

  /** Resolves when they are not, or no longer. */
  get done(): Promise<void> {
    return this.#listings.done;
  }

  /** Until rows of large data are there, those before, if they are of the same data and tab; undefined without data. */
  of(store: Store, tab: Tab, query: string, { key, direction }: Sort): Listing | undefined {
    const { snapshot, dataset, visible, groups } = store;
    this.#isWorking = false;
    if (!snapshot || !dataset) return undefined;
    const index = store.indexOf(dataset);
    const { filters } = store.state;
    const args: Args = [snapshot, index, filters, visible, groups, query, key, direction];
    const listing = isSmall(index)
      ? this.#listings.now(tab, ...args)
      : this.#listings.get(tab, ...args);
    this.#isWorking = !listing;
    const isOther = tab !== this.#tab || dataset !== this.#dataset;
    [this.#tab, this.#dataset] = [tab, dataset];
    this.#last = listing ?? (isOther ? NO_ROWS : this.#last);
    return this.#last;
  }
}

type Input = Parameters<Tab['listing']>[0];

type Args = [
  snapshot: Input['snapshot'],
  index: Input['index'],
  filters: Input['filters'],
  visible: Input['visible'],
  groups: Input['groups'],
  query: string,
  key: Sort['key'],
  direction: Sort['direction'],
];
