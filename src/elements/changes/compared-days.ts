import type { Day } from '../../model/index.js';
import { comparedDays, type Store, type View } from '../../store/index.js';

/** The two days of a store that are compared. */
export class ComparedDays {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The earlier day first. */
  get both(): readonly [Day, Day] {
    const { state, dayRange } = this.#store;
    return comparedDays(state, dayRange);
  }

  get #other(): Day {
    const [from, to] = this.both;
    return to === this.#store.state.day ? from : to;
  }

  /** Shows what changed between both in a picture, as a reader does. */
  show(view: View): void {
    const { day } = this.#store.state;
    this.#store.setCompare(this.#other, day, view);
  }

  /** Changes the earlier or the later day as a reader does; the other one stays. */
  set(which: 'from' | 'to', day: Day): void {
    const [from, to] = this.both;
    const [changed, kept] = which === 'from' ? [from, to] : [to, from];
    if (day === changed) return;
    // Where both are the same, the later one is the day that is shown.
    const isShown = from === to ? which === 'to' : changed === this.#store.state.day;
    if (isShown) this.#store.setCompare(kept, day);
    else this.#store.setCompare(day);
  }
}
