import type { PartName } from '../formats/index.js';
import { problemsOf } from './loading-error.js';
import type { PartJoining } from './part-joining.js';
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
  #joining: PartJoining | undefined;

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
      const { PartJoining } = await import('./part-joining.js');
      this.#joining ??= new PartJoining(this.#holder);
      await this.#joining.fetch(name, address, signal);
    } catch (error) {
      if (signal.aborted) return;
      const problems = await problemsOf(error);
      const load = this.#loaded;
      if ((signal.aborted as boolean) || !load) return;
      const failed = withPart(load, name, { status: 'failed', address, problems });
      this.#become(failed, { type: 'error', problems });
    }
  }

  #become(load: Loaded, event?: StoreEvent): void {
    this.#holder.replace(withLoad(this.#holder.state, load), event);
  }
}
