import type { PartName } from '../formats/index.js';
import { withPart } from './load-state.js';
import { fetchPart, joinLoaded } from './part-reader.js';
import { share } from './shared-results.js';
import type { StateHolder } from './state-holder.js';
import { withLoad } from './state.js';
import type { StoreEvent } from './store-event.js';

/** Fetches parts of the current data and joins them to it, in the order in which they come. Loaded with the first part. */
export class PartJoining {
  readonly #holder: StateHolder;
  /** Resolves when the parts that have come so far are joined. */
  #joined: Promise<void> = Promise.resolve();

  constructor(holder: StateHolder) {
    this.#holder = holder;
  }

  /** Rejects when the part cannot be had, or is not one of this data. */
  async fetch(name: PartName, address: string, signal: AbortSignal): Promise<void> {
    const fetched = await share(address, this.#holder, () => fetchPart(address, signal));
    // One after the other, so that each is joined to all that came before it.
    const joining = this.#joined.then(() => this.#join(name, address, fetched, signal));
    this.#joined = joining.catch(() => undefined);
    await joining;
  }

  async #join(
    name: PartName,
    address: string,
    fetched: Awaited<ReturnType<typeof fetchPart>>,
    signal: AbortSignal,
  ): Promise<void> {
    const { load } = this.#holder.state;
    if (signal.aborted || load.status !== 'loaded') return;
    const { dataset, warnings, part } = await joinLoaded(load, name, address, fetched);
    const { state } = this.#holder;
    if ((signal.aborted as boolean) || state.load.status !== 'loaded') return;
    const next = withPart({ ...state.load, dataset, warnings }, name, part);
    const isComplete = Object.values(next.parts).every(({ status }) => status === 'loaded');
    let event: StoreEvent | undefined;
    if (part.status === 'failed') event = { type: 'error', problems: part.problems };
    else if (isComplete) event = { type: 'complete', dataset, warnings };
    this.#holder.replace(withLoad(state, next), event);
  }
}
