import { bisectRight, type Day } from '../model/index.js';

/**
 * A value that changes on certain days only. It is computed once for each
 * stretch between two of them, so that two days without a change in between
 * share the very same object. Which days these are is only asked when there is
 * a second day to compare.
 */
export class Timeline<Value> {
  readonly #changesOf: () => Iterable<Day>;
  readonly #compute: (day: Day) => Value;
  #first: { day: Day; value: Value } | undefined;
  #changes: readonly Day[] | undefined;
  /** By stretch; most values are asked for on one day only. */
  #values: Map<number, Value> | undefined;

  /** `changesOf` gives all days on which the value may differ from the day before, in any order. */
  constructor(changesOf: () => Iterable<Day>, compute: (day: Day) => Value) {
    this.#changesOf = changesOf;
    this.#compute = compute;
  }

  at(day: Day): Value {
    this.#first ??= { day, value: this.#compute(day) };
    if (day === this.#first.day) return this.#first.value;
    const changes = (this.#changes ??= [...new Set(this.#changesOf())].sort());
    const { day: firstDay, value: first } = this.#first;
    const values = (this.#values ??= new Map([[bisectRight(changes, firstDay), first]]));
    const stretch = bisectRight(changes, day);
    const known = values.get(stretch);
    if (known !== undefined) return known;
    const value = this.#compute(day);
    values.set(stretch, value);
    return value;
  }
}
