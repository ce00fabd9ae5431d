import { finish, type Steps } from '../network/index.js';
import { inSlices } from './next-task.js';

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, place) => Object.is(value, b[place]));
}

/** Computes something of large data in several short tasks, and keeps the last result. */
export class ComputedInSlices<Args extends readonly unknown[], Result> {
  readonly #stepsOf: (...args: Args) => Steps<Result>;
  readonly #changed: (() => void) | undefined;
  #last: { args: Args; result: Result } | undefined;
  #running: { args: Args; controller: AbortController; done: Promise<void> } | undefined;

  /** `changed` is called when `get` gives a result that it did not give before. */
  constructor(stepsOf: (...args: Args) => Steps<Result>, changed?: () => void) {
    this.#stepsOf = stepsOf;
    this.#changed = changed;
  }

  /** Resolves when nothing is being computed. */
  get done(): Promise<void> {
    return this.#running?.done ?? Promise.resolve();
  }

  /** The result if it is there; nothing is begun. */
  peek(...args: Args): Result | undefined {
    return this.#last && isSame(this.#last.args, args) ? this.#last.result : undefined;
  }

  /** The result, computed at once unless it is there. */
  now(...args: Args): Result {
    const known = this.peek(...args);
    if (known !== undefined) return known;
    this.#running?.controller.abort();
    this.#running = undefined;
    this.#last = { args, result: finish(this.#stepsOf(...args)) };
    return this.#last.result;
  }

  /** The result if it is there. Else it is begun, and what was begun with other arguments is given up. */
  get(...args: Args): Result | undefined {
    const known = this.peek(...args);
    if (known !== undefined) return known;
    if (!this.#running || !isSame(this.#running.args, args)) this.#begin(args);
    return undefined;
  }

  /** Takes over a result that was computed elsewhere. */
  remember(args: Args, result: Result): void {
    this.#last = { args, result };
  }

  #begin(args: Args): void {
    this.#running?.controller.abort();
    const controller = new AbortController();
    this.#running = { args, controller, done: this.#compute(args, controller.signal) };
  }

  async #compute(args: Args, signal: AbortSignal): Promise<void> {
    const result = await inSlices(this.#stepsOf(...args), signal);
    if (signal.aborted) return;
    this.#running = undefined;
    this.#last = { args, result: result as Result };
    this.#changed?.();
  }
}
