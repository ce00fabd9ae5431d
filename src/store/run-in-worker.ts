import type { TaskInput, TaskName, TaskResult } from './tasks.js';

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  } catch {
    // Pages opened from a disk, and pages whose policy forbids workers, refuse at once.
    return undefined;
  }
}

/**
 * Runs a task in a worker of its own, so that the page stays responsive. Where
 * no worker can be had, it runs on the page's thread instead, after the page
 * had a chance to paint. Rejects with the signal's reason when given up.
 */
export async function runInWorker<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
): Promise<TaskResult<Name>> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (!worker) return runLater(name, input, signal);
  try {
    return await new Promise<TaskResult<Name>>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<TaskResult<Name>>) =>
        resolve(data),
      );
      // A worker whose script is refused or fails says so by an event, not by an exception.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        runLater(name, input, signal).then(resolve, reject);
      });
      worker.postMessage({ name, input });
    });
  } finally {
    worker.terminate();
  }
}

async function runLater<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  signal: AbortSignal,
): Promise<TaskResult<Name>> {
  await new Promise((resolve) => setTimeout(resolve));
  // Few pages need it, and with it comes the layout engine.
  const { TASKS } = await import('./tasks.js');
  signal.throwIfAborted();
  const task = TASKS[name] as (input: TaskInput<Name>) => Promise<TaskResult<Name>>;
  return task(input);
}
