import { NetworkIndex, type Details } from '../network/index.js';
import type { PartName } from '../formats/index.js';
import { DatasetError, type Dataset, type Day, type Problem } from '../model/index.js';
import { buildScene, type Scene, type Filters } from '../scene/index.js';
import { fetchPart, joinLoaded, loadOrigin } from './load.js';
import { Readiness } from './readiness.js';
import {
  initialState,
  withDay,
  withLoad,
  withPart,
  withSelected,
  withFilters,
  type StoreState,
  type Origin,
} from './state.js';

export type SelectionType = 'party' | 'stake' | 'alliance' | 'talks' | null;

/** What happened, for those who tell the page about it. */
export type StoreEvent =
  | { type: 'load'; dataset: Dataset; warnings: readonly Problem[] }
  | { type: 'complete'; dataset: Dataset; warnings: readonly Problem[] }
  | { type: 'error'; problems: readonly Problem[] }
  | { type: 'select'; id: string | null; selectionType: SelectionType };

const PARTS: readonly PartName[] = ['details', 'evidence'];

export type Listener = (event?: StoreEvent) => void;

/**
 * The state of one explorer and the only place where it changes. Elements read
 * from it, send it the reader's intentions and are told when the state is new.
 */
export class Store {
  #state: StoreState = initialState();
  #listeners = new Set<Listener>();
  #readiness = new Readiness();
  #loading: AbortController | undefined;
  #fetching = new Map<PartName, Promise<void>>();
  #indexes = new WeakMap<Dataset, NetworkIndex>();
  /** The last scene with all that it depends on. */
  #scene: { drawnFrom: readonly unknown[]; scene: Scene } | undefined;

  get state(): StoreState {
    return this.#state;
  }

  get dataset(): Dataset | null {
    const { load } = this.#state;
    return load.status === 'loaded' ? load.dataset : null;
  }

  /** A data set with its records found by id, party and day: built once for each data set. */
  indexOf(dataset: Dataset): NetworkIndex {
    const index = this.#indexes.get(dataset) ?? new NetworkIndex(dataset);
    this.#indexes.set(dataset, index);
    return index;
  }

  /** What is drawn for the current state; null until data is loaded. */
  get scene(): Scene | null {
    const { load, day, filters, selected } = this.#state;
    if (load.status !== 'loaded') return null;
    const { core, positions } = load;
    const drawnFrom = [core, day, filters, selected];
    if (!this.#scene?.drawnFrom.every((value, index) => value === drawnFrom[index])) {
      this.#scene = {
        drawnFrom,
        scene: buildScene(this.indexOf(core), positions, { day, filters, selected }),
      };
    }
    return this.#scene.scene;
  }

  /** Settles when the current data is painted; rejects with a `DatasetError` when it cannot be. */
  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  /** To be called by whoever has painted the current state. */
  reportPainted(): void {
    if (this.#state.load.status === 'loaded') this.#readiness.succeed();
  }

  /** What is known about an id on the current day; undefined for nothing. */
  details(id: string | null = this.#state.selected): Details | undefined {
    if (!this.dataset || id === null) return undefined;
    return this.indexOf(this.dataset).details(id, this.#state.day);
  }

  /** Calls the listener after every change of the state. Returns the way to stop that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads other data. A load that is still under way is given up. */
  async load(origin: Origin): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#readiness.begin();
    this.#become(withLoad(this.#state, { status: 'loading', origin }));
    const load = await loadOrigin(origin, loading.signal);
    if (loading.signal.aborted) return;
    const next = withLoad(this.#state, load);
    if (load.status === 'loaded') {
      const { dataset, warnings } = load;
      this.#become(next, { type: 'load', dataset, warnings });
    } else {
      const { problems } = load;
      this.#become(next, { type: 'error', problems });
      this.#readiness.fail(new DatasetError(problems));
    }
  }

  /** Tries again what failed, the data or parts of it. Without a failure it does nothing. */
  async retry(): Promise<void> {
    const { load } = this.#state;
    if (load.status === 'failed') await this.load(load.origin);
    if (load.status !== 'loaded') return;
    await Promise.all(
      PARTS.map(async (name) => {
        const part = load.parts[name];
        if (part.status === 'failed') await this.#start(name, part.address);
      }),
    );
  }

  /**
   * Fetches the parts of the current data that lie in files of their own, unless
   * they are there, on their way, or have failed to come, which `retry` is for.
   * Settles when all have come or have failed to.
   */
  async complete(): Promise<void> {
    await Promise.all(PARTS.map((name) => this.#completePart(name)));
  }

  async #completePart(name: PartName): Promise<void> {
    const { load } = this.#state;
    if (load.status !== 'loaded') return;
    const part = load.parts[name];
    if (part.status === 'away') await this.#start(name, part.address);
    else if (part.status === 'loading') await this.#fetching.get(name);
  }

  async #start(name: PartName, address: string): Promise<void> {
    const { load } = this.#state;
    if (load.status !== 'loaded' || !this.#loading) return;
    const fetching = this.#fetch(name, address, this.#loading.signal);
    this.#fetching.set(name, fetching);
    this.#become(withLoad(this.#state, withPart(load, name, { status: 'loading', address })));
    await fetching;
  }

  async #fetch(name: PartName, address: string, signal: AbortSignal): Promise<void> {
    const json = await fetchPart(address, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    const { load } = this.#state;
    if (!json || signal.aborted || load.status !== 'loaded') return;
    const next = joinLoaded(load, name, address, json);
    const { dataset, warnings, parts } = next;
    const part = parts[name];
    const isWhole = PARTS.every((other) => parts[other].status === 'there');
    let event: StoreEvent | undefined;
    if (part.status === 'failed') event = { type: 'error', problems: part.problems };
    else if (isWhole) event = { type: 'complete', dataset, warnings };
    this.#become(withLoad(this.#state, next), event);
  }

  /** Forgets the data, as when the address was taken away. */
  unload(): void {
    this.#loading?.abort();
    this.#readiness.begin();
    this.#become(withLoad(this.#state, { status: 'none' }));
  }

  setDay(day: Day): void {
    this.#become(withDay(this.#state, day));
  }

  setFilters(filters: Partial<Filters>): void {
    this.#become(withFilters(this.#state, filters));
  }

  /** Selects quietly: the host knows what it set. */
  setSelected(id: string | null): void {
    this.#become(withSelected(this.#state, id));
  }

  /** Selects as a reader does: whoever listens is told, also about an id that is unknown. */
  select(id: string | null): void {
    const next = withSelected(this.#state, id);
    if (next === this.#state) return;
    const selectionType = this.details(next.selected)?.type ?? null;
    this.#become(next, { type: 'select', id: next.selected, selectionType });
  }

  #become(state: StoreState, event?: StoreEvent): void {
    if (state === this.#state && !event) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(event);
  }
}
