import type { PartName, PartResult } from '../formats/index.js';
import { DatasetError, type Dataset, type Day, type Party, type Problem } from '../model/index.js';
import type { Details, NetworkIndex } from '../network/index.js';
import type { CardSummary, Filters, FrameSize, MeasureText, Scene } from '../scene/index.js';
import { failure, fetchPart, joinLoaded, layOut, layoutOfView, loadOrigin } from './load.js';
import { Readiness } from './readiness.js';
import { Selectors, type DayRange } from './selectors.js';
import {
  withDataFor,
  withSelected,
  withStepBack,
  withSteps,
  withToggled,
  type SelectionType,
} from './selection.js';
import {
  initialState,
  withDay,
  withFilters,
  withLayout,
  withLoad,
  withPart,
  withPinnedView,
  withView,
  type Load,
  type Origin,
  type Settings,
  type State,
  type View,
} from './state.js';

/** What a change of the state means to the page; plain changes have no event. */
export type StoreEvent =
  | { type: 'load'; dataset: Dataset; warnings: readonly Problem[] }
  | { type: 'complete'; dataset: Dataset; warnings: readonly Problem[] }
  | { type: 'error'; problems: readonly Problem[] }
  | { type: 'select'; id: string | null; selectionType: SelectionType }
  | { type: 'change' };

const PARTS: readonly PartName[] = ['details', 'sources'];

/** The settings that a page changes; what is left out stays. */
export interface SettingsChange extends Partial<Pick<Settings, 'day' | 'selected'>> {
  view?: View | null;
  filters?: Partial<Filters>;
}

export type Listener = (event?: StoreEvent) => void;

/**
 * Owns the state of one or more elements, and is the only place where it
 * changes. Elements read the state and what is derived from it, call actions,
 * and are notified after every change.
 */
export class Store {
  /**
   * Measures names and labels for scenes, by default with the table of Helvetica.
   * An element that draws sets it to the measure of its font, and notifies nobody:
   * where several share a store, scenes are built for the font that was set last.
   */
  measureText: MeasureText | undefined;
  #canvas: FrameSize | undefined;
  #state: State = initialState();
  readonly #selectors = new Selectors();
  readonly #listeners = new Set<Listener>();
  readonly #readiness = new Readiness();
  #loading: AbortController | undefined;
  readonly #fetching = new Map<PartName, Promise<void>>();
  /** The layouts that are being computed. */
  readonly #layingOut = new Set<string>();
  /** Resolves when the parts that have come so far are joined. */
  #joining: Promise<void> = Promise.resolve();

  /** The size of the canvas that scenes are composed for; as with `measureText`, the one set last. */
  get canvas(): FrameSize | undefined {
    return this.#canvas;
  }

  /** Composes scenes for a canvas. Another size may change what has space, so listeners are notified. */
  setCanvas({ width, height }: FrameSize): void {
    if (width === this.#canvas?.width && height === this.#canvas.height) return;
    this.#canvas = { width, height };
    this.#notify();
  }

  get state(): State {
    return this.#state;
  }

  /** The data set with all parts that are loaded; null until data is loaded. */
  get dataset(): Dataset | null {
    const { load } = this.#state;
    return load.status === 'loaded' ? load.dataset : null;
  }

  /** A data set with its records found by id, party and day: built once for each data set. */
  indexOf(dataset: Dataset): NetworkIndex {
    return this.#selectors.index(dataset);
  }

  /** The party that the focus view is, or would be, around; null where nothing of the data is selected. */
  get centre(): Party | null {
    const id = this.#selectors.centre(this.#state);
    const { load } = this.#state;
    if (id === null || load.status !== 'loaded') return null;
    return this.indexOf(load.core).party(id) ?? null;
  }

  /** What is drawn for the current state; null until data is loaded. */
  get scene(): Scene | null {
    return this.sceneWith({});
  }

  /** What would be drawn with other settings than the current ones; null until data is loaded. */
  sceneWith(settings: Partial<Settings>): Scene | null {
    return this.#selectors.scene({ ...this.#state, ...settings }, this.measureText, this.canvas);
  }

  /** The groups of the day in words, the largest first; null until data is loaded. */
  get summaries(): readonly CardSummary[] | null {
    return this.#selectors.summaries(this.#state);
  }

  /** The days that a reader can choose from; null until data is loaded. */
  get dayRange(): DayRange | null {
    return this.#selectors.dayRange(this.#state);
  }

  /** Resolves when the current data is drawn; rejects with a `DatasetError` when it cannot be. */
  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  /** To be called by an element that has drawn the current state. */
  reportPainted(): void {
    if (this.#state.load.status === 'loaded') this.#readiness.succeed();
  }

  /** What the data tells of an id on the current day; undefined where it knows nothing. */
  details(id: string | null = this.#state.selected): Details | undefined {
    return this.#selectors.details(this.#state, id);
  }

  /** Calls the listener after every change of the state. Returns a function that stops that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads other data. A load that is still in progress is aborted. */
  async load(origin: Origin): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#readiness.begin();
    this.#become(withLoad(this.#state, { status: 'loading', origin }));
    const load = await loadOrigin(origin, this.#state.view, loading.signal);
    await this.#selectors.prepareScene(
      this.#withLoaded(load),
      this.measureText,
      this.canvas,
      loading.signal,
    );
    if (loading.signal.aborted) return;
    const next = this.#withLoaded(load);
    if (load.status === 'loaded') {
      const { dataset, warnings } = load;
      this.#become(next, { type: 'load', dataset, warnings });
      void this.#completeLayout();
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
   * Fetches the parts of the current data that are in files of their own, unless
   * they are loaded, loading, or have failed, which `retry` is for. Resolves when
   * all are loaded or have failed.
   */
  async complete(): Promise<void> {
    await Promise.all(PARTS.map((name) => this.#completePart(name)));
  }

  /** Removes the data, as when its address is taken away. */
  unload(): void {
    this.#loading?.abort();
    this.#readiness.begin();
    this.#become(withLoad(this.#state, { status: 'none' }));
  }

  /**
   * Applies what the page sets. It fires no event, since the page knows what it set.
   * A view that is set stays until another one is asked for; null lets it follow the selection again.
   */
  set({ day, selected, view, filters }: SettingsChange): void {
    let state = this.#state;
    if (day !== undefined) state = withDay(state, day);
    if (view !== undefined) {
      state = withPinnedView(state, view);
    }
    if (selected !== undefined) state = withSelected(state, selected, this.#typeOf);
    if (filters !== undefined) state = withFilters(state, filters);
    this.#become(state);
    void this.#completeLayout();
  }

  /** Selects as a reader does, also an id that the data does not contain. */
  select(id: string | null): void {
    this.#step(withSelected(this.#state, id, this.#typeOf));
  }

  /** Opens or closes, as a reader does, the neighbours of a party or all of a list of the focus view. */
  toggle(key: string): void {
    this.#change(withToggled(this.#state, key));
  }

  /** Shows neighbours one or two stakes away, as a reader does. */
  setSteps(steps: number): void {
    this.#change(withSteps(this.#state, steps));
  }

  /** Takes the last step back; without one, clears the selection. */
  back(): void {
    this.#step(withStepBack(this.#state));
  }

  /** Shows another day as a reader does. Anything but a full date that exists is ignored. */
  setDay(day: Day): void {
    this.#change(withDay(this.#state, day));
  }

  /** Shows another view as a reader does. */
  setView(view: View): void {
    this.#change(withView(this.#state, view));
    void this.#completeLayout();
  }

  /** Changes filters as a reader does. Invalid values are ignored or clamped. */
  setFilters(filters: Partial<Filters>): void {
    this.#change(withFilters(this.#state, filters));
  }

  /** Computes the layout that the view needs, unless it is there. Until then there is no scene. */
  async #completeLayout(): Promise<void> {
    const { load, view } = this.#state;
    const name = layoutOfView(view);
    if (load.status !== 'loaded' || name === null || load.layouts[name] || !this.#loading) return;
    const { core } = load;
    const { signal } = this.#loading;
    if (this.#layingOut.has(name)) return;
    this.#layingOut.add(name);
    try {
      const layout = await layOut(name, core, signal);
      const current = this.#state.load;
      if (signal.aborted || current.status !== 'loaded') return;
      this.#become(withLoad(this.#state, withLayout(current, name, layout)));
    } catch (error) {
      if (signal.aborted) return;
      const [{ origin }, problems] = [load, failure(error)];
      const failed = withLoad(this.#state, { status: 'failed', origin, problems });
      this.#become(failed, { type: 'error', problems });
    } finally {
      this.#layingOut.delete(name);
    }
  }

  async #completePart(name: PartName): Promise<void> {
    const { load } = this.#state;
    if (load.status !== 'loaded') return;
    const part = load.parts[name];
    if (part.status === 'idle') await this.#start(name, part.address);
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
    const fetched = await fetchPart(address, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (!fetched) return;
    // One after the other, so that each is joined to all that came before it.
    this.#joining = this.#joining.then(() => this.#join(name, address, fetched, signal));
    await this.#joining;
  }

  async #join(
    name: PartName,
    address: string,
    fetched: PartResult,
    signal: AbortSignal,
  ): Promise<void> {
    const before = this.#state.load;
    if (signal.aborted || before.status !== 'loaded') return;
    const { dataset, warnings, part } = await joinLoaded(before, name, address, fetched);
    const { load } = this.#state;
    // Other data may have been loaded meanwhile; TypeScript does not see that the signal changes.
    if ((signal.aborted as boolean) || load.status !== 'loaded') return;
    const next = withPart({ ...load, dataset, warnings }, name, part);
    const isComplete = PARTS.every((other) => next.parts[other].status === 'loaded');
    let event: StoreEvent | undefined;
    if (part.status === 'failed') event = { type: 'error', problems: part.problems };
    else if (isComplete) event = { type: 'complete', dataset, warnings };
    this.#become(withLoad(this.#state, next), event);
  }

  readonly #typeOf = (id: string): SelectionType => {
    return this.details(id)?.type ?? null;
  };

  /** The state with an outcome of loading; what was selected before is opened now. */
  #withLoaded(load: Load): State {
    const state = withLoad(this.#state, load);
    if (load.status !== 'loaded') return state;
    return withDataFor(state, (id) => this.#selectors.details(state, id)?.type ?? null);
  }

  /** Goes where another selection leads. */
  #step(next: State): void {
    const { selected } = next;
    if (selected === this.#state.selected) {
      this.#change(next);
      return;
    }
    const selectionType = this.details(selected)?.type ?? null;
    this.#become(next, { type: 'select', id: selected, selectionType });
    void this.#completeLayout();
  }

  #change(state: State): void {
    if (state !== this.#state) this.#become(state, { type: 'change' });
  }

  #become(state: State, event?: StoreEvent): void {
    if (state === this.#state && !event) return;
    this.#state = state;
    this.#notify(event);
  }

  #notify(event?: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
