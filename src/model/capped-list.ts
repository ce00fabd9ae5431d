/** The most problems that are kept of one severity; the rest is only counted. */
export const MAX_PROBLEMS = 1000;

/** How many more are counted before the search ends. */
const MAX_COUNTED = 20_000;

/**
 * Collects up to {@link MAX_PROBLEMS} entries. Beyond that it counts, so that a
 * file of noise costs neither memory nor a list that no one can read.
 */
export class CappedList<T> {
  readonly #kept: T[] = [];
  #dropped = 0;

  /** The entries that were kept, in the order they came. */
  get kept(): readonly T[] {
    return this.#kept;
  }

  /** How many more there are at least. */
  get dropped(): number {
    return this.#dropped;
  }

  isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  isFull(): boolean {
    return this.#kept.length >= MAX_PROBLEMS;
  }

  /** Whether so many were found that looking for more is a waste of time. */
  isExhausted(): boolean {
    return this.#dropped >= MAX_COUNTED;
  }

  add(entry: T): void {
    if (this.isFull()) this.#dropped += 1;
    else this.#kept.push(entry);
  }

  /** Counts entries that nobody will describe, once the list is full. */
  count(entries = 1): void {
    this.#dropped += entries;
  }
}
