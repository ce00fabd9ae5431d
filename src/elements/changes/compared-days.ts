import { yearsLater, type Day } from '../../model/index.js';
import type { Store, View } from '../../store/index.js';

/** With no day to compare with it is the day so many years before. */
const USUAL_YEARS = 10;

/** The two days of a store that are compared. */
export class ComparedDays {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The day with which the one shown is compared; ten years before it while none is given, or the first day there is. */
  get #other(): Day {
    const { state, dayRange } = this.#store;
    const usual = yearsLater(state.day, -USUAL_YEARS);
    return state.compare ?? (dayRange && usual < dayRange.min ? dayRange.min : usual);
  }

  /** The earlier day first. */
  get both(): readonly [Day, Day] {
    const { day } = this.#store.state;
    const other = this.#other;
    return other < day ? [other, day] : [day, other];
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
