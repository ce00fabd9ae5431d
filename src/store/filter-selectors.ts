import {
  disputedOn,
  filterCounts,
  groupsAt,
  hiddenCounts,
  pastCounts,
  visibleOn,
  withoutHiding,
  type FilterCounts,
  type Filters,
  type HiddenCounts,
  type PastCounts,
  type Snapshot,
  type Visible,
} from '../network/index.js';
import type { Loaded } from './load-state.js';
import { memoize } from './memoize.js';

/** What filters leave of a day, memoized on the data, the day and the filters. Loaded with the first filter. */
export class FilterSelectors {
  /** As `groupsAt`, memoized. */
  readonly groups: typeof groupsAt = memoize(groupsAt);
  readonly #disputed = memoize(disputedOn);
  readonly #visible = memoize(visibleOn);
  readonly #counts = memoize(filterCounts);
  readonly #past = memoize(pastCounts);
  readonly #withoutHiding = memoize(withoutHiding);
  readonly #unfiltered = memoize(visibleOn);
  readonly #hidden = memoize(hiddenCounts);

  visible(load: Loaded, snapshot: Snapshot, filters: Filters): Visible {
    return this.#visible(snapshot, filters, this.#disputedOf(load, snapshot));
  }

  counts(load: Loaded, snapshot: Snapshot, filters: Filters): FilterCounts {
    return this.#counts(snapshot, filters, this.#disputedOf(load, snapshot));
  }

  past(load: Loaded, snapshot: Snapshot, filters: Filters): PastCounts {
    return this.#past(snapshot, filters, this.#disputedOf(load, snapshot));
  }

  /** Null while the part of the data is on its way that says what the filters leave. */
  hidden(load: Loaded, snapshot: Snapshot, filters: Filters): HiddenCounts | null {
    const { status } = load.parts.sources;
    if (filters.disputedOnly && status !== 'loaded' && status !== 'failed') return null;
    const left = this.visible(load, snapshot, filters);
    return this.#hidden(left, this.#unfiltered(snapshot, this.#withoutHiding(filters), null));
  }

  /** The ids of what is disputed; null until the part of the data is there that says so. */
  #disputedOf({ dataset, parts }: Loaded, { day }: Snapshot): ReadonlySet<string> | null {
    return parts.sources.status === 'loaded' ? this.#disputed(dataset, day) : null;
  }
}
