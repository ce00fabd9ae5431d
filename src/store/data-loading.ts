import { DatasetError } from '../model/index.js';
import { loadOrigin, type Outcome } from './load.js';
import { problemsOf } from './loading-error.js';
import { inSlices } from './next-task.js';
import type { Parts } from './parts.js';
import { Readiness } from './readiness.js';
import type { Scenes, Surface } from './scenes.js';
import { seenOf } from './history.js';
import { withOpened, type SelectionType } from './selection.js';
import { forget } from './shared-results.js';
import type { Selectors } from './selectors.js';
import type { StateHolder } from './state-holder.js';
import type { Load, Origin } from './load-state.js';
import { withLoad, withoutTraces, type State, type View } from './state.js';
import type { ViewNeeds } from './view-needs.js';

interface LoadingParts {
  holder: StateHolder;
  selectors: Selectors;
  scenes: Scenes;
  parts: Parts;
  needs: ViewNeeds;
  /** What scenes are composed for at the moment. */
  surface: () => Surface;
}

/** Loads data into the state of a store, one load after the other. */
export class DataLoading {
  readonly #with: LoadingParts;
  readonly #readiness = new Readiness();
  #current = new AbortController();
  #awaited: Promise<unknown> = Promise.resolve();

  constructor(parts: LoadingParts) {
    this.#with = parts;
    parts.holder.subscribe(() => this.#followState());
  }

  /** Aborted when other data is loaded. */
  get signal(): AbortSignal {
    return this.#current.signal;
  }

  /** Resolves when the current data is drawn in the current view; rejects with a `DatasetError` when it cannot be. */
  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  /** Whether data is there that somebody may be waiting for to be drawn. */
  get isUnpainted(): boolean {
    return this.#with.holder.state.load.status === 'loaded' && this.#readiness.isPending;
  }

  /** To be called when the current state is drawn. */
  reportPainted(): void {
    const { load, view, drawnView } = this.#with.holder.state;
    if (load.status === 'loaded' && view === drawnView) this.#readiness.succeed();
  }

  /** Lets data be shown only after something else has come, or failed to. */
  waitFor(promise: Promise<unknown>): void {
    this.#awaited = promise.catch(() => undefined);
  }

  /**
   * Loads other data. A load that is still in progress is aborted. With a controller, what is shown stays until
   * the other data can be drawn, and nothing changes when it is aborted before.
   */
  async load(origin: Origin, controller?: AbortController): Promise<void> {
    const { holder, needs } = this.#with;
    const loading: Load = { status: 'loading', origin };
    const signal = controller?.signal ?? this.#begin(loading);
    void needs.get(holder.state, signal);
    const load = await this.#outcome(origin, signal, controller ? undefined : holder);
    if (signal.aborted) return;
    if (controller) this.#begin(loading, controller);
    const next = this.#withLoaded(load);
    if (load.status === 'loaded') {
      const { dataset, warnings, report } = load;
      holder.replace(next, { type: 'load', dataset, warnings, report });
      void needs.get(holder.state, signal);
    } else {
      const { problems } = load;
      holder.replace(next, { type: 'error', problems });
    }
  }

  /** Tries again what failed, the data or parts of it. Without a failure it does nothing. */
  async retry(): Promise<void> {
    const { load } = this.#with.holder.state;
    if (load.status === 'failed') await this.load(load.origin);
    else await this.#with.parts.retry(this.signal);
  }

  /** Removes the data. */
  unload(): void {
    this.#begin({ status: 'none' });
  }

  #begin(load: Load, controller = new AbortController()): AbortSignal {
    const { holder } = this.#with;
    this.#current.abort();
    forget(holder);
    this.#current = controller;
    holder.replace(withOther(holder.state, load));
    return this.signal;
  }

  #followState(): void {
    const { load, view, drawnView } = this.#with.holder.state;
    if (load.status === 'failed') this.#readiness.fail(new DatasetError(load.problems));
    else if (load.status !== 'loaded' || view !== drawnView) this.#readiness.begin();
  }

  /** What came of loading; its first scene is composed. A holder is given drafts of it. */
  async #outcome(origin: Origin, signal: AbortSignal, drafts?: StateHolder): Promise<Outcome> {
    const { holder, selectors, scenes, surface } = this.#with;
    const view = async (): Promise<View> => {
      await this.#awaited;
      return holder.state.view;
    };
    const load = await loadOrigin(origin, view, signal, this.#with);
    if (load.status === 'failed') return load;
    try {
      await inSlices(selectors.index(load.core).prepare(holder.state.day), signal);
      await scenes.prepare(this.#withLoaded(load), surface(), signal, drafts);
      return load;
    } catch (error) {
      return { status: 'failed', origin, problems: await problemsOf(error) };
    }
  }

  /** The state with an outcome of loading; what was selected before is opened now. */
  #withLoaded(load: Outcome): State {
    const { holder, selectors } = this.#with;
    const state = withOther(holder.state, load);
    if (load.status !== 'loaded') return state;
    const typeOf = (id: string): SelectionType => selectors.details(state, id)?.type ?? null;
    const given = seenOf(withOpened({ ...state, ...state.given }, typeOf));
    return { ...withOpened(state, typeOf), given };
  }
}

/** The state with a load; of other data nothing is remembered. */
function withOther(state: State, load: Load): State {
  return withLoad(isOther(state.load, load) ? withoutTraces(state) : state, load);
}

/** Whether the data is another one than that of the load before, which a reader may have seen. */
function isOther(before: Load, load: Load): boolean {
  if (before.status === 'failed') return load.status === 'none' || load.origin !== before.origin;
  return before.status === 'loaded';
}
