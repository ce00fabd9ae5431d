import {
  disputedOn,
  filterCounts,
  finish,
  groupsAtSteps,
  hasUsualGroups,
  hiddenCounts,
  pastCounts,
  visibleOn,
  withoutHiding,
  type FilterCounts,
  type Filters,
  type GroupsAtThreshold,
  type HiddenCounts,
  type PastCounts,
  type Snapshot,
  type Visible,
} from '../network/index.js';
import { Answers, isSmall } from './answers.js';
import { ComputedInSlices } from './computed-in-slices.js';
import type { Loaded } from './load-state.js';
import { memoize } from './memoize.js';
import { inSlices } from './next-task.js';
import { CONTROLLERS_AT } from './questions/controllers-at.js';
import type { Selectors } from './selectors.js';

/** The last one are the ids of what is disputed, null while it is not known. */
type CountArgs = [snapshot: Snapshot, filters: Filters, disputed: ReadonlySet<string> | null];

/** What filters leave of a day, memoized on the data, the day and the filters. Loaded with the first filter. */
export class FilterSelectors {
  readonly #selectors: Selectors;
  readonly #answers = new Answers();
  readonly #groups = memoize((snapshot: Snapshot, controllers: ReadonlyMap<string, string>) =>
    finish(groupsAtSteps(snapshot, controllers)),
  );
  /** What `prepare` has found last. */
  #prepared: { snapshot: Snapshot; threshold: number } | undefined;
  readonly #disputed = memoize(disputedOn);
  readonly #visible = memoize(visibleOn);
  readonly #counts: ComputedInSlices<CountArgs, FilterCounts>;
  readonly #past: ComputedInSlices<CountArgs, PastCounts>;
  readonly #withoutHiding = memoize(withoutHiding);
  readonly #unfiltered = memoize(visibleOn);
  readonly #hidden = memoize(hiddenCounts);

  /** `changed` is called when counts of large data are there. */
  constructor(selectors: Selectors, changed?: () => void) {
    this.#selectors = selectors;
    this.#counts = new ComputedInSlices(filterCounts, changed);
    this.#past = new ComputedInSlices(pastCounts, changed);
  }

  /** Whether all is found that filters need of a day. */
  isReady(load: Loaded, snapshot: Snapshot, filters: Filters): boolean {
    return hasUsualGroups(filters) || this.groups(load, snapshot, filters) !== null;
  }

  /** As `groupsAt`; of large data null until `prepare` has found them. */
  groups({ core }: Loaded, snapshot: Snapshot, { threshold }: Filters): GroupsAtThreshold | null {
    const index = this.#selectors.index(core);
    const found = this.#prepared;
    const isPrepared = found?.snapshot === snapshot && found.threshold === threshold;
    if (!isSmall(index) && !isPrepared) return null;
    const query = { day: snapshot.day, threshold };
    const controllers = this.#answers.peek(index, CONTROLLERS_AT, query);
    return controllers ? this.#groups(snapshot, controllers) : null;
  }

  /** Finds the groups of large data: who controls whom in a worker, the rest in several short tasks. */
  async prepare(load: Loaded, snapshot: Snapshot, filters: Filters): Promise<void> {
    if (this.isReady(load, snapshot, filters)) return;
    const { threshold } = filters;
    const index = this.#selectors.index(load.core);
    const query = { day: snapshot.day, threshold };
    await this.#answers.find(index, CONTROLLERS_AT, query);
    const controllers = this.#answers.peek(index, CONTROLLERS_AT, query);
    // Another threshold or day has been asked for.
    if (!controllers) return;
    const groups = await inSlices(groupsAtSteps(snapshot, controllers));
    this.#groups.remember([snapshot, controllers], groups);
    this.#prepared = { snapshot, threshold };
  }

  visible(load: Loaded, snapshot: Snapshot, filters: Filters): Visible {
    return this.#visible(snapshot, filters, this.#disputedOf(load, snapshot));
  }

  /** Of large data null until they are computed. */
  counts(load: Loaded, snapshot: Snapshot, filters: Filters): FilterCounts | null {
    return this.#of(this.#counts, load, [snapshot, filters, this.#disputedOf(load, snapshot)]);
  }

  /** Of large data null until they are computed. */
  past(load: Loaded, snapshot: Snapshot, filters: Filters): PastCounts | null {
    return this.#of(this.#past, load, [snapshot, filters, this.#disputedOf(load, snapshot)]);
  }

  #of<Counts>(
    computed: ComputedInSlices<CountArgs, Counts>,
    { core }: Loaded,
    args: CountArgs,
  ): Counts | null {
    if (isSmall(this.#selectors.index(core))) return computed.now(...args);
    return computed.get(...args) ?? null;
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
