import type { Positions } from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { withLayout } from './load-state.js';
import type { StateHolder } from './state-holder.js';
import { withLoad, type State } from './state.js';

/** Whether something else is drawn than before, so that nodes move anyhow. */
function isRedrawn(before: State, { day, filters, view }: State): boolean {
  return day !== before.day || filters !== before.filters || view !== before.view;
}

/** Whether a reader has begun to look at a picture: moved it, or selected something in it. */
function isLookedAt(before: State, { camera, selected }: State): boolean {
  return camera !== before.camera || selected !== before.selected;
}

/**
 * Takes over better positions of a network whose first ones are shown. A reader who has begun
 * to look at these keeps them until something else is drawn.
 */
export class LayoutImprovement {
  readonly #holder: StateHolder;
  readonly #core: Dataset;
  readonly #stop: () => void;
  /** The state in which the first positions were there. */
  #before: State | undefined;
  #better: Positions | undefined;

  constructor(holder: StateHolder, core: Dataset, signal: AbortSignal) {
    this.#holder = holder;
    this.#core = core;
    this.#stop = holder.subscribe(() => this.#follow());
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** Offers better positions, of which there are no further ones. */
  offer(positions: Positions): void {
    this.#better = positions;
    this.#follow();
  }

  #follow(): void {
    const { state } = this.#holder;
    const { load } = state;
    if (load.status !== 'loaded' || load.core !== this.#core || !load.layouts.network) return;
    const before = (this.#before ??= state);
    if (!this.#better || (isLookedAt(before, state) && !isRedrawn(before, state))) return;
    this.#stop();
    this.#holder.replace(withLoad(state, withLayout(load, 'network', this.#better)));
  }
}
