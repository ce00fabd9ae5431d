import { messages } from '../messages/index.js';
import { DatasetError, problem, type Dataset } from '../model/index.js';
import { NotCloneable, NoWorker, TaskWorker, type TaskOptions } from './task-worker.js';
import type { TaskInput, TaskName, TaskResult } from './tasks.js';

export interface WorkerOptions extends TaskOptions {
  /** Whether the page may run the task itself, should no worker start. */
  isSmall: boolean;
  /** The data that the task is about, which the worker is given in pieces in place of the input. */
  dataset?: Dataset;
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
  { isSmall, ...options }: WorkerOptions,
): Promise<TaskResult<Name>> {
  options.signal.throwIfAborted();
  try {
    return await askWorker(name, input, options);
  } catch (error) {
    if (error instanceof NotCloneable || (error instanceof NoWorker && isSmall)) {
      return runOnPage(name, input, options);
    }
    if (!(error instanceof NoWorker)) throw error;
    throw new DatasetError([problem({ path: '', ...messages.loading.workerNeeded() })]);
  }
}

async function askWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { dataset, ...options }: Omit<WorkerOptions, 'isSmall'>,
): Promise<TaskResult<Name>> {
  const worker = new TaskWorker();
  try {
    if (!dataset) return await worker.run(name, input, options);
    await worker.give(dataset, options.signal);
    return await worker.run(name, undefined, options);
  } finally {
    worker.terminate();
  }
}

async function runOnPage<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { signal, report }: TaskOptions,
): Promise<TaskResult<Name>> {
  // The page gets a chance to paint first.
  await new Promise((resolve) => setTimeout(resolve));
  const { runTask } = await import('./tasks.js');
  signal.throwIfAborted();
  return runTask(name, input, report);
}
