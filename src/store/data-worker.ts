import type { NetworkIndex } from '../network/index.js';
import { withoutLayouts } from './data-pieces.js';
import type { Question } from './questions/question.js';
import { NotCloneable, NoWorker, TaskWorker } from './task-worker.js';

/** After so long without a question the worker, and the data that it has, goes. */
const IDLE_MS = 60_000;

/** The workers of all data that is in use. */
const workers = new WeakMap<NetworkIndex, DataWorker>();

/**
 * Answers questions about data in a worker that is kept from one question to the next. It is
 * given the data once, in pieces, so that the page goes on meanwhile.
 */
export class DataWorker {
  readonly #index: NetworkIndex;
  #worker: TaskWorker | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(index: NetworkIndex) {
    this.#index = index;
  }

  /** The one of some data, whoever asks. */
  static of(index: NetworkIndex): DataWorker {
    const worker = workers.get(index) ?? new DataWorker(index);
    workers.set(index, worker);
    return worker;
  }

  /**
   * The answer to a question, once those before it are answered. Where no worker can be had, the
   * page answers. Rejects with the signal's reason where it was aborted before its turn came.
   */
  async ask<Query extends object, Answer>(
    question: Question<Query, Answer>,
    query: Query,
    signal: AbortSignal,
  ): Promise<Answer> {
    const answer = this.#running.then(() => {
      signal.throwIfAborted();
      return this.#ask(question, query);
    });
    // What became of one question is told to whoever asked it, and to nobody after.
    this.#running = answer.catch(() => undefined);
    return answer;
  }

  async #ask<Query extends object, Answer>(
    question: Question<Query, Answer>,
    query: Query,
  ): Promise<Answer> {
    clearTimeout(this.#timer);
    // An answer takes moments: nothing is gained by ending the worker that has the data.
    const { signal } = new AbortController();
    try {
      const worker = this.#worker ?? (await this.#start(signal));
      const answer = await worker.run('question', { name: question.name, query }, { signal });
      this.#timer = setTimeout(() => this.#end(), IDLE_MS);
      return answer as Answer;
    } catch (error) {
      this.#end();
      if (error instanceof NoWorker || error instanceof NotCloneable)
        return question.answer(this.#index, query);
      throw error;
    }
  }

  async #start(signal: AbortSignal): Promise<TaskWorker> {
    this.#worker = new TaskWorker();
    await this.#worker.give(withoutLayouts(this.#index.dataset), signal);
    return this.#worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
