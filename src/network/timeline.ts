import type { Day } from '../model/index.js';

/** The number of entries of a sorted list that are no later than a day. */
export function countUntil(sorted: readonly Day[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A value that changes on certain days only. It is computed once for each
 * stretch between two of them, so that two days without a change in between
 * share the very same object.
 */
export class Timeline<Value> {
  readonly #changes: readonly Day[];
  readonly #compute: (day: Day) => Value;
  readonly #values = new Map<number, Value>();

  /** `changes` are all days on which the value may differ from the day before, in any order. */
  constructor(changes: Iterable<Day>, compute: (day: Day) => Value) {
    this.#changes = [...new Set(changes)].sort();
    this.#compute = compute;
  }

  at(day: Day): Value {
    const stretch = countUntil(this.#changes, day);
    const known = this.#values.get(stretch);
    if (known !== undefined) return known;
    const value = this.#compute(day);
    this.#values.set(stretch, value);
    return value;
  }
}
