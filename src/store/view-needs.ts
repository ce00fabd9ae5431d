import type { Dataset } from '../model/index.js';
import { layoutOfView } from './layouts.js';
import { problemsOf } from './loading-error.js';
import type { Parts } from './parts.js';
import type { LayoutContext } from './lay-out.js';
import type { Scenes } from './scenes.js';
import type { StateHolder } from './state-holder.js';
import { withLayout, type Layouts } from './load-state.js';
import { withLoad, type State } from './state.js';

/**
 * Gets what views need beside the data: the code that composes their scenes, a
 * layout, and for the focus view the parts of the data. Until then the picture
 * of the view before stays.
 */
export class ViewNeeds {
  readonly #holder: StateHolder;
  readonly #scenes: Scenes;
  readonly #parts: Parts;
  readonly #with: LayoutContext;
  /** The layouts of data sets that are being computed. */
  readonly #layingOut = new WeakMap<Dataset, Map<keyof Layouts, Promise<void>>>();

  constructor(parts: Parts, context: LayoutContext) {
    this.#holder = context.holder;
    this.#scenes = context.scenes;
    this.#parts = parts;
    this.#with = context;
  }

  /**
   * Resolves when all is there that the view of a state is drawn from, or could
   * not be got, which is then a failure of the load. Before there is
   * data, and while it is loading, the code is loaded in parallel.
   */
  async get(state: State, signal: AbortSignal): Promise<void> {
    const { load, view } = state;
    // What fails now is tried again when the data is there.
    if (load.status !== 'loaded') {
      await this.#scenes.load(state).catch(() => undefined);
      return;
    }
    const needsParts = view === 'focus' && state.selected !== null;
    if (needsParts || state.filters.disputedOnly) void this.#parts.complete(signal);
    try {
      await Promise.all([this.#loadCode(state, signal), this.#layOut(state, signal)]);
    } catch (error) {
      if (signal.aborted) return;
      const problems = await problemsOf(error);
      const { load: current } = this.#holder.state;
      if ((signal.aborted as boolean) || current.status !== 'loaded') return;
      const failed = { status: 'failed', origin: current.origin, problems } as const;
      this.#holder.replace(withLoad(this.#holder.state, failed), { type: 'error', problems });
    }
  }

  async #loadCode(state: State, signal: AbortSignal): Promise<void> {
    const isWaiting = !this.#scenes.canDraw(state) || state.connection !== null;
    await this.#scenes.load(state);
    if (signal.aborted) return;
    // The picture that was waiting for it can be drawn now, also another one of the same view.
    const before = this.#holder.state;
    this.#holder.replace(before);
    if (isWaiting && this.#holder.state === before) this.#holder.notify();
  }

  async #layOut({ load, view }: State, signal: AbortSignal): Promise<void> {
    const name = layoutOfView(view);
    if (load.status !== 'loaded' || name === null || load.layouts[name]) return;
    const { core } = load;
    const layingOut = this.#layingOut.get(core) ?? new Map<keyof Layouts, Promise<void>>();
    this.#layingOut.set(core, layingOut);
    const computing = layingOut.get(name) ?? this.#compute(name, core, signal);
    layingOut.set(name, computing);
    try {
      await computing;
    } finally {
      layingOut.delete(name);
    }
  }

  async #compute(name: keyof Layouts, core: Dataset, signal: AbortSignal): Promise<void> {
    const { layOut } = await import('./lay-out.js');
    const layout = await layOut(name, core, signal, this.#with);
    const { load } = this.#holder.state;
    if (signal.aborted || load.status !== 'loaded') return;
    this.#holder.replace(withLoad(this.#holder.state, withLayout(load, name, layout)));
  }
}
