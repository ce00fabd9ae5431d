import { Comparing } from './comparing.js';
import { MultiplesScenes } from './multiples-scenes.js';
import type { Selectors } from './selectors.js';
import type { State } from './state.js';

/** What composes scenes of more than one day. Loaded when the first of them is shown. */
export class SeveralDays {
  readonly comparing: Comparing;
  readonly multiples: MultiplesScenes;

  constructor(selectors: Selectors) {
    this.comparing = new Comparing(selectors);
    this.multiples = new MultiplesScenes(selectors);
  }

  /** Loads what filters need. Rejects with a `LoadingError` when it cannot. */
  load(state: State): Promise<void> {
    return this.#scenesOf(state).load(state);
  }

  isReady(state: State): boolean {
    return this.#scenesOf(state).isReady(state);
  }

  #scenesOf({ view }: State): Comparing | MultiplesScenes {
    return view === 'multiples' ? this.multiples : this.comparing;
  }
}
