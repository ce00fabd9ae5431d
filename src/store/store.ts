import type { Filters } from '../network/index.js';
import type { Day } from '../model/index.js';
import type { Camera } from '../render/index.js';
import type { Scene } from '../scene/index.js';
import { DataLoading } from './data-loading.js';
import { Parts } from './parts.js';
import { ReadableStore } from './readable-store.js';
import { setUsed } from './shared-results.js';
import { NO_HISTORY, seenOf, withRedo, withStep, withUndo } from './history.js';
import { withOpened, withSelected, withToggled, type SelectionType } from './selection.js';
import type { Origin } from './load-state.js';
import {
  NOTHING,
  withCompare,
  withDay,
  withFilters,
  withPinnedView,
  withView,
  type Seen,
  type Settings,
  type State,
  type View,
} from './state.js';
import type { StoreEvent } from './store-event.js';
import { withTable, type TableState } from './table-state.js';
import { ViewNeeds } from './view-needs.js';
import type { Scenes, Surface } from './scenes.js';

/** The settings that a page changes; what is left out stays. */
export interface SettingsChange extends Partial<Pick<Settings, 'day' | 'selected' | 'compare'>> {
  view?: View | null;
  filters?: Partial<Filters>;
  table?: Partial<TableState>;
}

/**
 * Owns the state of one or more elements, and is the only place where it
 * changes. Elements read the state and what is derived from it, call actions,
 * and are notified after every change.
 */
export class Store extends ReadableStore {
  /** Those of pictures, which are composed for other canvases than that of the screen. */
  #pictures: Scenes | undefined;
  readonly #parts = new Parts(this.holder);
  readonly #drawing = { holder: this.holder, scenes: this.scenes, surface: () => this.surface };
  readonly #needs = new ViewNeeds(this.#parts, this.#drawing);
  readonly #loading = new DataLoading({
    ...this.#drawing,
    selectors: this.selectors,
    parts: this.#parts,
    needs: this.#needs,
  });

  /** Resolves when the current data is drawn in the current view; rejects with a `DatasetError` when it cannot be. */
  get ready(): Promise<void> {
    return this.#loading.ready;
  }

  /** Whether data is there that somebody may be waiting for to be drawn. */
  get isUnpainted(): boolean {
    return this.#loading.isUnpainted;
  }

  /** To be called by an element that has drawn the current state, or that is not seen. */
  reportPainted(): void {
    this.#loading.reportPainted();
    this.scenes.complete(this.state, this.surface);
    if (!this.state.isViewPinned) void this.scenes.prefetch();
  }

  /**
   * Loads other data. A load that is still in progress is aborted. With a controller, what is shown stays until
   * the other data can be drawn, and nothing changes when it is aborted before.
   */
  async load(origin: Origin, controller?: AbortController): Promise<void> {
    await this.#loading.load(origin, controller);
  }

  /** Lets data that is loading be shown only after something else has come, or failed to. */
  waitFor(promise: Promise<unknown>): void {
    this.#loading.waitFor(promise);
  }

  /** Tries again what failed, the data or parts of it. Without a failure it does nothing. */
  async retry(): Promise<void> {
    await this.#loading.retry();
  }

  /** To be called when the store is shown, and when nothing shows it any more: files that no other store uses are fetched anew by the next one. */
  setShown(isShown: boolean): void {
    setUsed(this.holder, isShown);
  }

  /** Removes the data, as when its address is taken away. */
  unload(): void {
    this.#loading.unload();
  }

  /**
   * Fetches the parts of the current data that are in files of their own, unless
   * they are loaded, loading, or have failed, which `retry` is for. Resolves when
   * all are loaded or have failed.
   */
  async complete(): Promise<void> {
    await this.#parts.complete(this.#loading.signal);
  }

  /** Loads what counts how much each choice of the past would show. */
  async loadPastCounts(): Promise<void> {
    await this.filtering.loadCounts();
    this.holder.notify();
  }

  /** Loads what counts how much each choice of a filter would show, and what is disputed. */
  async loadFilterCounts(): Promise<void> {
    await this.loadPastCounts();
    await this.complete();
  }

  /**
   * Gets what the scene of something else is drawn from, and returns what composes it on any canvas
   * without a change of what the screen shows; that gives null without data.
   */
  async composerOf(seen: Partial<Seen>): Promise<(surface: Surface) => Scene | null> {
    await this.#needs.get(this.stateWith(seen), this.#loading.signal);
    // A network is the same on every canvas, and takes long to build.
    const isNetwork = this.stateWith(seen).view === 'network';
    const scenes = isNetwork ? this.scenes : (this.#pictures ??= this.newScenes());
    await scenes.load(this.stateWith(seen));
    return (surface) => scenes.scene(this.stateWith(seen), surface);
  }

  /**
   * Applies what the page sets. It fires no event, since the page knows what it set, and is no step
   * that a reader can undo.
   * A view that is set stays until another one is asked for; null lets it follow the selection again.
   */
  set({ day, selected, view, filters, compare, table }: SettingsChange): void {
    const apply = (before: State): State => {
      let state = before;
      if (day !== undefined) state = withDay(state, day);
      if (view !== undefined) state = withPinnedView(state, view);
      if (selected !== undefined) state = withSelected(state, selected, this.#typeOf);
      if (filters !== undefined) state = withFilters(state, filters);
      if (compare !== undefined) state = withCompare(state, compare);
      if (table !== undefined) state = withTable(state, table);
      return state;
    };
    const { state } = this;
    const given = seenOf(apply({ ...state, ...state.given }));
    this.#become({ ...apply(state), given });
  }

  /** Selects as a reader does, also an id that the data does not contain. */
  select(id: string | null): void {
    this.#step(withSelected(this.state, id, this.#typeOf));
  }

  /** Selects on another day, as a reader does in one step. */
  selectOn(id: string, day: Day): void {
    this.#step(withSelected(withDay(this.state, day), id, this.#typeOf));
  }

  /** Emphasises parties and ties by their ids, in place of those before; it is no step to undo. */
  highlight(ids: Iterable<string>): void {
    const highlighted = new Set(ids);
    // What is said of them may go away only after something else is shown, where nothing is.
    if (highlighted.size === 0 && this.state.highlighted.size === 0) return;
    this.holder.replace({ ...this.state, highlighted });
  }

  /** Opens or closes, as a reader does, a card, the neighbours of a party or all of a list. */
  toggle(key: string): void {
    this.#step(withToggled(this.state, key));
  }

  /**
   * Shows another day as a reader does. Anything but a full date that exists is ignored.
   * All days of one act, such as a drag or a key that is held, are one step to undo.
   */
  setDay(day: Day, act?: symbol): void {
    this.#step(withDay(this.state, day), act);
  }

  /**
   * Composes the scene of another day in several short tasks, so that `setDay` then shows it at once.
   * Meanwhile nothing should be drawn anew: only the last scene of each kind is kept.
   */
  async prepareDay(day: Day): Promise<void> {
    await this.scenes.prepare(this.stateWith({ day }), this.surface, this.#loading.signal);
  }

  /** Compares two days as a reader does, in one step, and in a view; with null the day is compared with none. */
  setCompare(compare: Day | null, day = this.state.day, view = this.state.view): void {
    const compared = withCompare(withDay(this.state, day), compare);
    this.#step(view === this.state.view ? compared : withView(compared, view));
  }

  /** Shows another view as a reader does. */
  setView(view: View): void {
    this.#step(withView(this.state, view));
  }

  /** Changes filters as a reader does. Invalid values are ignored or clamped. */
  setFilters(filters: Partial<Filters>): void {
    this.#step(withFilters(this.state, filters));
  }

  /** Changes how the table shows what there is, as a reader does; of one act as `setDay` has it, such as typing. */
  setTable(change: Partial<TableState>, act?: symbol): void {
    this.#step(withTable(this.state, change), act);
  }

  /** Whether there is a step of the reader to undo. */
  get canUndo(): boolean {
    return this.state.history.past.length > 0;
  }

  /** Whether there is a step to take again, which was undone. */
  get canRedo(): boolean {
    return this.state.history.future.length > 0;
  }

  /** Takes the last step of the reader back, whatever it changed. */
  undo(): void {
    this.#show(withUndo(this.state));
  }

  /** Takes the step again that was undone last. */
  redo(): void {
    this.#show(withRedo(this.state));
  }

  /** Takes the last step back; without one, clears the selection. */
  back(): void {
    if (this.canUndo) this.undo();
    else this.select(null);
  }

  /**
   * Shows something else altogether: as a step of the reader, who follows a link to it, or
   * as what was seen at another time, from which there is nothing to go back to.
   */
  visit(seen: Seen, isStep: boolean): void {
    const next = withOpened({ ...this.state, ...seen }, this.#typeOf);
    const fresh = { ...next, history: NO_HISTORY };
    if (isStep) this.#step(next);
    else if (next.load.status === 'loaded') this.#show(fresh);
    // Before there is data, nobody has seen anything else.
    else this.#become(fresh);
  }

  /**
   * Takes over where the reader has moved the picture, which is no step; null when it is placed
   * by its scene. The picture of the view before, which waits for another one, is ignored.
   */
  setCamera(camera: Camera | null): void {
    const { state } = this;
    if (state.view === state.drawnView) this.holder.replace({ ...state, camera });
  }

  /** To be called when the address of the page begins to say what is seen, under a key, and with null when it ends. */
  setAddressKey(addressKey: string | null): void {
    this.holder.replace({ ...this.state, addressKey });
  }

  readonly #typeOf = (id: string): SelectionType => this.details(id)?.type ?? null;

  #step(next: State, act?: symbol): void {
    if (next !== this.state) this.#show(withStep(this.state, next, act));
  }

  /** Shows what a reader has changed. */
  #show(changed: State): void {
    if (changed === this.state) return;
    const next = { ...changed, highlighted: NOTHING };
    const { selected } = next;
    if (selected === this.state.selected) {
      this.#become(next, { type: 'change' });
      return;
    }
    const selectionType = this.details(selected)?.type ?? null;
    this.#become(next, { type: 'select', id: selected, selectionType });
  }

  #become(state: State, event?: StoreEvent): void {
    this.holder.replace(state, event);
    void this.#needs.get(this.state, this.#loading.signal);
  }
}
