import {
  hasUsualGroups,
  hidesNothing,
  type FilterCounts,
  type GroupsAtThreshold,
  type HiddenCounts,
  type PastCounts,
  type Snapshot,
  type Visible,
} from '../network/index.js';
import type { FilterSelectors } from './filter-selectors.js';
import { loadCode } from './load-code.js';
import { OnDemand } from './on-demand.js';
import type { Loaded } from './load-state.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** What the filters of a store leave of the day, and the groups that they make, by code that is loaded with the first filter. */
export class Filtering {
  readonly #selectors: Selectors;
  readonly #changed: (() => void) | undefined;
  readonly #code = new OnDemand<FilterSelectors>(async () => {
    const { FilterSelectors } = await loadCode(() => import('./filter-selectors.js'));
    return new FilterSelectors(this.#selectors, this.#changed);
  });

  /** `changed` is called when counts are there that were not. */
  constructor(selectors: Selectors, changed?: () => void) {
    this.#selectors = selectors;
    this.#changed = changed;
  }

  /** Loads what the filters of a state need. Rejects with a `LoadingError` when it cannot. */
  async load(state: State): Promise<void> {
    if (this.isReady(state)) return;
    await this.loadCounts();
    await this.#ask(state, (code, load, snapshot) => code.prepare(load, snapshot, state.filters));
  }

  /** Loads what counts. Rejects with a `LoadingError` when it cannot. */
  async loadCounts(): Promise<void> {
    await this.#code.load();
  }

  /** Whether all is there that the filters of a state need. */
  isReady(state: State): boolean {
    const { filters } = state;
    return (
      (hidesNothing(filters) && hasUsualGroups(filters)) ||
      this.#ask(state, (code, load, snapshot) => code.isReady(load, snapshot, filters)) === true
    );
  }

  /** The groups at the threshold of a state; null without data, where that is a majority, and until they are found. */
  groups(state: State): GroupsAtThreshold | null {
    const { filters } = state;
    if (hasUsualGroups(filters)) return null;
    return this.#ask(state, (code, load, snapshot) => code.groups(load, snapshot, filters));
  }

  /** What is left of the day; null without data and where nothing is left out. */
  visible(state: State): Visible | null {
    if (hidesNothing(state.filters)) return null;
    return this.#ask(state, (code, load, snapshot) => code.visible(load, snapshot, state.filters));
  }

  /** How much is left out of the day; null without data, where nothing is, and until all is there that says so. */
  hidden(state: State): HiddenCounts | null {
    if (hidesNothing(state.filters)) return null;
    return this.#ask(state, (code, load, snapshot) => code.hidden(load, snapshot, state.filters));
  }

  /** What each choice would show; null without data, until `loadCounts` has resolved, and until it is computed. */
  counts(state: State): FilterCounts | null {
    return this.#ask(state, (code, load, snapshot) => code.counts(load, snapshot, state.filters));
  }

  /** What each choice of the past would show; as `counts`, and much sooner computed. */
  past(state: State): PastCounts | null {
    return this.#ask(state, (code, load, snapshot) => code.past(load, snapshot, state.filters));
  }

  /** Null without data, and until the code is loaded. */
  #ask<Answer>(
    state: State,
    answer: (code: FilterSelectors, load: Loaded, snapshot: Snapshot) => Answer,
  ): Answer | null {
    const { load } = state;
    const snapshot = this.#selectors.snapshot(state);
    const code = this.#code.value;
    return load.status === 'loaded' && snapshot && code ? answer(code, load, snapshot) : null;
  }
}
