import type { PartName } from '../formats/index.js';
import { problemsOf } from './loading-error.js';
import type { StateHolder } from './state-holder.js';
import { withPart, type Loaded, type Part } from './load-state.js';
import { withLoad } from './state.js';
import type { StoreEvent } from './store-event.js';

const PARTS: readonly PartName[] = ['details', 'sources'];

/** Loads the parts of the current data that are in files of their own, and joins them to it. */
export class Parts {
  readonly #holder: StateHolder;
  /** The parts that are being loaded. */
  readonly #loading = new Map<PartName, Promise<void>>();
  /** Resolves when the parts that have come so far are joined. */
  #joining: Promise<void> = Promise.resolve();

  constructor(holder: StateHolder) {
    this.#holder = holder;
  }

  /** Resolves when all parts are loaded or have failed; those that have failed before are left alone. */
  async complete(signal: AbortSignal): Promise<void> {
    await this.#each(async (name, part) => {
      if (part.status === 'idle') await this.#load(name, part.address, signal);
      else if (part.status === 'loading') await this.#loading.get(name);
    });
  }

  /** Tries the parts again that have failed. */
  async retry(signal: AbortSignal): Promise<void> {
    await this.#each(async (name, part) => {
      if (part.status === 'failed') await this.#load(name, part.address, signal);
    });
  }

  get #loaded(): Loaded | undefined {
    const { load } = this.#holder.state;
    return load.status === 'loaded' ? load : undefined;
  }

  async #each(action: (name: PartName, part: Part) => Promise<void>): Promise<void> {
    await Promise.all(
      PARTS.map(async (name) => {
        const part = this.#loaded?.parts[name];
        if (part) await action(name, part);
      }),
    );
  }

  async #load(name: PartName, address: string, signal: AbortSignal): Promise<void> {
    const load = this.#loaded;
    if (!load) return;
    const loading = this.#fetch(name, address, signal);
    this.#loading.set(name, loading);
    this.#become(withPart(load, name, { status: 'loading', address }));
    await loading;
  }

  async #fetch(name: PartName, address: string, signal: AbortSignal): Promise<void> {
    try {
      const { fetchPart, joinLoaded } = await import('./part-reader.js');
      const fetched = await fetchPart(address, signal);
      // One after the other, so that each is joined to all that came before it.
      const joining = this.#joining.then(async () => {
        const load = this.#loaded;
        if (signal.aborted || !load) return;
        const { dataset, warnings, part } = await joinLoaded(load, name, address, fetched);
        this.#take(name, part, { dataset, warnings }, signal);
      });
      this.#joining = joining.catch(() => undefined);
      await joining;
    } catch (error) {
      if (signal.aborted) return;
      const problems = await problemsOf(error);
      this.#take(name, { status: 'failed', address, problems }, {}, signal);
    }
  }

  /** Takes over what came of loading a part, unless other data has been loaded meanwhile. */
  #take(
    name: PartName,
    part: Part,
    joined: Partial<Pick<Loaded, 'dataset' | 'warnings'>>,
    signal: AbortSignal,
  ): void {
    const load = this.#loaded;
    if (signal.aborted || !load) return;
    const next = withPart({ ...load, ...joined }, name, part);
    const { dataset, warnings } = next;
    const isComplete = PARTS.every((other) => next.parts[other].status === 'loaded');
    if (part.status === 'failed') this.#become(next, { type: 'error', problems: part.problems });
    else this.#become(next, isComplete ? { type: 'complete', dataset, warnings } : undefined);
  }

  #become(load: Loaded, event?: StoreEvent): void {
    this.#holder.replace(withLoad(this.#holder.state, load), event);
  }
}
