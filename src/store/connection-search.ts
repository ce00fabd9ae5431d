import {
  connectionOf,
  type Connection,
  type ConnectionQuery,
  type NetworkIndex,
} from '../network/index.js';
import { NotCloneable, NoWorker, TaskWorker } from './task-worker.js';

/** After so long without a question the worker, and what it knows of the data, goes. */
const IDLE_MS = 60_000;

/**
 * Finds how parties are connected, in a worker that is kept from one question to the next:
 * it is given the data, and makes its timeline, once.
 */
export class ConnectionSearch {
  #worker: TaskWorker | undefined;
  /** Of the data that the worker has. */
  #known: NetworkIndex | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * The answer to a question, once those before it are answered. Where no worker can be had, the
   * page answers. Rejects with the signal's reason where it was aborted before its turn came.
   */
  async find(
    index: NetworkIndex,
    query: ConnectionQuery,
    signal: AbortSignal,
  ): Promise<Connection> {
    const before = this.#running;
    const answer = before.then(() => {
      signal.throwIfAborted();
      return this.#ask(index, query);
    });
    // What became of one question is told to whoever asked it, and to nobody after.
    this.#running = answer.catch(() => undefined);
    return answer;
  }

  async #ask(index: NetworkIndex, query: ConnectionQuery): Promise<Connection> {
    clearTimeout(this.#timer);
    try {
      this.#worker ??= new TaskWorker();
      const dataset = index === this.#known ? null : index.dataset;
      // An answer takes a frame: nothing is gained by ending the worker that has the data.
      const { signal } = new AbortController();
      const connection = await this.#worker.run('connection', { dataset, query }, { signal });
      this.#known = index;
      this.#timer = setTimeout(() => this.#end(), IDLE_MS);
      return connection;
    } catch (error) {
      this.#end();
      if (error instanceof NoWorker || error instanceof NotCloneable)
        return connectionOf(index, query);
      throw error;
    }
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#known = undefined;
  }
}
