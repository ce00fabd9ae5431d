import { messages } from '../messages/index.js';
import { DatasetError, problem } from '../model/index.js';
import type { TaskInput, TaskName, TaskResult, WorkerReply } from './tasks.js';

/** A worker whose script has not come by then is taken for one that cannot be started. */
const START_TIMEOUT_MS = 30_000;

/** No worker ran the task, which says nothing about the task. */
class NoWorker extends Error {}

/** The worker got no data to work on: it cannot be cloned. */
class NotCloneable extends Error {}

export interface WorkerOptions {
  signal: AbortSignal;
  /** Whether the page may run the task itself, should no worker start. */
  isSmall: boolean;
  /** Called with what a task reports before it ends. */
  report?: (value: unknown) => void;
}

/**
 * Runs a task in a worker of its own, so that the page stays responsive. Where
 * no worker can be started, the page runs a small task itself, and also data
 * that cannot be cloned; a large task rejects with a `DatasetError`. A task that
 * failed in a worker is not tried again. Rejects with the signal's reason when
 * aborted.
 */
export async function runInWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { signal, isSmall, report }: WorkerOptions,
): Promise<TaskResult<Name>> {
  signal.throwIfAborted();
  try {
    return await askWorker(name, input, signal, report);
  } catch (error) {
    if (error instanceof NotCloneable || (error instanceof NoWorker && isSmall)) {
      return runOnPage(name, input, signal, report);
    }
    if (!(error instanceof NoWorker)) throw error;
    throw new DatasetError([problem({ path: '', ...messages.loading.workerNeeded() })]);
  }
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  } catch {
    // Pages opened from a disk, and pages whose policy forbids workers, refuse at once.
    throw new NoWorker();
  }
}

async function askWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
  report: WorkerOptions['report'],
): Promise<TaskResult<Name>> {
  const worker = startWorker();
  const settled = new AbortController();
  const options = { signal: settled.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<TaskResult<Name>>((resolve, reject) => {
      let hasStarted = false;
      timer = setTimeout(() => reject(new NoWorker()), START_TIMEOUT_MS);
      const receive = ({ data: reply }: MessageEvent<WorkerReply>): void => {
        clearTimeout(timer);
        hasStarted = true;
        if (reply.type === 'report') report?.(reply.value);
        else if (reply.type === 'result') resolve(reply.result as TaskResult<Name>);
        else if (reply.type === 'failure') reject(new Error(reply.reason));
      };
      const unreadable = (): void => reject(new Error(messages.loading.resultNotTransferred));
      // A worker whose script is refused or fails reports it by an event, not by an exception.
      const fail = (event: ErrorEvent): void => {
        event.preventDefault();
        reject(hasStarted ? new Error(event.message) : new NoWorker());
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
    worker.terminate();
  }
}

async function runOnPage<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
  report: WorkerOptions['report'],
): Promise<TaskResult<Name>> {
  // The page gets a chance to paint first.
  await new Promise((resolve) => setTimeout(resolve));
  const { runTask } = await import('./tasks.js');
  signal.throwIfAborted();
  return runTask(name, input, report);
}
