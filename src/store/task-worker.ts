import { anyOriginWorker } from './any-origin-worker.js';
import { messages } from '../messages/index.js';
import type { Dataset } from '../model/index.js';
import { dataPieces } from './data-pieces.js';
import { nextTask } from './next-task.js';
import type { TaskInput, TaskName, TaskResult, WorkerReply } from './tasks.js';

/** A worker whose script has not come by then is taken for one that cannot be started. */
const START_TIMEOUT_MS = 30_000;

/** No worker ran the task, which says nothing about the task. */
export class NoWorker extends Error {}

/** The worker got no data to work on: it cannot be cloned. */
export class NotCloneable extends Error {}

export interface TaskOptions {
  signal: AbortSignal;
  /** Called with what a task reports before it ends. */
  report?: ((value: unknown) => void) | undefined;
}

/** A worker that runs one task after another. */
export class TaskWorker {
  readonly #worker: Worker;
  #hasStarted = false;

  /** Throws `NoWorker` where the page may have none. */
  constructor() {
    try {
      // By this name, since bundlers look for it.
      const Worker = anyOriginWorker();
      this.#worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    } catch {
      // Pages opened from a disk, and pages whose policy forbids workers, refuse at once.
      throw new NoWorker();
    }
  }

  /** Gives data to the worker in pieces, between which the page goes on. */
  async give(dataset: Dataset, signal: AbortSignal): Promise<void> {
    for (const piece of dataPieces(dataset)) {
      await nextTask();
      await this.run('data', piece, { signal });
    }
  }

  terminate(): void {
    this.#worker.terminate();
  }

  /**
   * Runs a task; the one before it must have ended. Rejects with `NoWorker` where the worker
   * does not start, with `NotCloneable` for an input that cannot be sent, and with the signal's
   * reason when aborted: then the worker still works, and must be terminated.
   */
  async run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    { signal, report }: TaskOptions,
  ): Promise<TaskResult<Name>> {
    const worker = this.#worker;
    const settled = new AbortController();
    const options = { signal: settled.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<TaskResult<Name>>((resolve, reject) => {
        if (!this.#hasStarted) timer = setTimeout(() => reject(new NoWorker()), START_TIMEOUT_MS);
        const receive = ({ data: reply }: MessageEvent<WorkerReply>): void => {
          clearTimeout(timer);
          this.#hasStarted = true;
          if (reply.type === 'report') report?.(reply.value);
          else if (reply.type === 'result') resolve(reply.result as TaskResult<Name>);
          else if (reply.type === 'failure') reject(new Error(reply.reason));
        };
        const unreadable = (): void => reject(new Error(messages.loading.resultNotTransferred));
        // A worker whose script is refused or fails reports it by an event, not by an exception.
        const fail = (event: ErrorEvent): void => {
          event.preventDefault();
          reject(this.#hasStarted ? new Error(event.message) : new NoWorker());
        };
        signal.addEventListener('abort', () => reject(signal.reason as Error), options);
        worker.addEventListener('message', receive, options);
        worker.addEventListener('messageerror', unreadable, options);
        worker.addEventListener('error', fail, options);
        try {
          worker.postMessage({ name, input });
        } catch {
          reject(new NotCloneable());
        }
      });
    } finally {
      clearTimeout(timer);
      settled.abort();
    }
  }
}
