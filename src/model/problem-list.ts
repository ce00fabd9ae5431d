import { problem, type Problem } from './problem.js';

/** The most problems that are kept of one kind, errors or warnings; the rest is only counted. */
export const MAX_PROBLEMS = 1000;

/** How many more are counted before nobody looks any further. */
const MAX_COUNTED = 20_000;

/**
 * Collects problems up to {@link MAX_PROBLEMS}. Beyond that it counts, so that
 * a file of noise costs neither memory nor a page that no one can read.
 */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #dropped = 0;

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

  add(item: Problem): void {
    if (this.isFull()) this.#dropped += 1;
    else this.#kept.push(item);
  }

  /** Counts a problem that nobody will describe, once the list is full. */
  count(): void {
    this.#dropped += 1;
  }

  /** The problems in the order they came; when some were dropped, a last one says how many. */
  toArray(): Problem[] {
    if (this.#dropped === 0) return [...this.#kept];
    const more = this.#dropped.toLocaleString('en');
    const rest = problem({
      path: '',
      statement: `Only the first ${MAX_PROBLEMS.toLocaleString('en')} are listed; there are at least ${more} more.`,
      remedy: 'Mend these first, then check the file again.',
    });
    return [...this.#kept, rest];
  }
}
