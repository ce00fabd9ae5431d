import type { Positions } from '../layout/index.js';
import type { Dataset } from '../model/index.js';
import { withLayout, type Improvement, type Loaded } from './load-state.js';
import type { StateHolder } from './state-holder.js';
import { withLoad, type State } from './state.js';

/** Work of less than a second is not worth telling of, nor is every step of it. */
const UNTOLD_MS = 1000;
const TOLD_PERCENT = 5;

/** Whether something else is drawn than before, so that nodes move anyhow. */
function isRedrawn(before: State, { day, filters, view }: State): boolean {
  return day !== before.day || filters !== before.filters || view !== before.view;
}

/** Whether a reader has begun to look at a picture: moved it, or selected something in it. */
function isLookedAt(before: State, { camera, selected }: State): boolean {
  return camera !== before.camera || selected !== before.selected;
}

/** Composes the scene of a state in several short tasks. */
export type Prepare = (state: State) => Promise<void>;

function isSame(one: Positions, other: Positions): boolean {
  return Object.entries(one).every(([id, { x, y }]) => other[id]?.x === x && other[id].y === y);
}

/**
 * Takes over better positions of a network whose first ones are shown. A reader who has begun
 * to look at these keeps them until something else is drawn, or until the reader asks for the better ones.
 */
export class LayoutImprovement {
  readonly #holder: StateHolder;
  readonly #core: Dataset;
  readonly #first: Positions;
  readonly #prepare: Prepare;
  readonly #stop: () => void;
  readonly #begin = performance.now();
  /** The state in which the first positions were there. */
  #before: State | undefined;
  #better: Positions | undefined;
  /** Whether the scene of the better positions is being composed, or shown. */
  #isTaken = false;

  constructor(
    holder: StateHolder,
    core: Dataset,
    first: Positions,
    signal: AbortSignal,
    prepare: Prepare,
  ) {
    this.#prepare = prepare;
    this.#holder = holder;
    this.#core = core;
    this.#first = first;
    this.#stop = holder.subscribe(() => this.#follow());
    signal.addEventListener('abort', this.#stop, { once: true });
  }

  /** Tells the reader how far the work has come, from 0 to 1, if it takes long. */
  report(progress: number): void {
    if (performance.now() - this.#begin < UNTOLD_MS) return;
    const percent = TOLD_PERCENT * Math.floor((100 * progress) / TOLD_PERCENT);
    const { improvement } = this.#load ?? {};
    if (improvement?.status === 'running' && improvement.percent === percent) return;
    this.#tell({ status: 'running', percent });
  }

  /** Offers the last positions. Where they are the first ones, the scene that is shown or being composed stays. */
  offer(positions: Positions): void {
    if (isSame(this.#first, positions)) {
      this.end();
      return;
    }
    this.#better = positions;
    this.#follow();
    if (this.#isTaken || !this.#load?.layouts.network) return;
    // The reader may be looking at the first ones.
    this.#tell({ status: 'ready', take: () => this.#take() });
  }

  /** There will be no better positions. */
  end(): void {
    this.#stop();
    this.#tell(null);
  }

  /** The data while it is the one that is laid out. */
  get #load(): Loaded | undefined {
    const { load } = this.#holder.state;
    return load.status === 'loaded' && load.core === this.#core ? load : undefined;
  }

  #tell(improvement: Improvement | null): void {
    const load = this.#load;
    if (load) this.#replace({ ...load, improvement });
  }

  #take(): void {
    this.#stop();
    this.#isTaken = true;
    const load = this.#better && this.#withBetter(this.#better);
    if (load) void this.#takeAfter(this.#prepare(withLoad(this.#holder.state, load)));
  }

  /** What has changed meanwhile stays. */
  async #takeAfter(preparing: Promise<void>): Promise<void> {
    // What cannot be prepared is composed when it is drawn.
    await preparing.catch(() => undefined);
    const load = this.#better && this.#withBetter(this.#better);
    if (load) this.#replace(load);
  }

  #withBetter(positions: Positions): Loaded | undefined {
    const load = this.#load;
    return load && { ...withLayout(load, 'network', positions), improvement: null };
  }

  #replace(load: Loaded): void {
    this.#holder.replace(withLoad(this.#holder.state, load));
  }

  #follow(): void {
    const { state } = this.#holder;
    if (!this.#load?.layouts.network) return;
    const before = (this.#before ??= state);
    if (!this.#better) return;
    if (!isLookedAt(before, state) || isRedrawn(before, state)) this.#take();
  }
}
