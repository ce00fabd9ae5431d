/** So much of a long computation is done in one task: a frame has 16 ms. */
const SLICE_MS = 8;

/** Resolves in another task, before which the page can react to its reader and paint. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // A timer would wait for four milliseconds once several have followed on one another.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Takes the steps of a computation in several tasks, none of which is long.
 * Resolves with the result, or with undefined once aborted.
 */
export async function inSlices<Result>(steps: Iterator<void, Result>): Promise<Result>;
export async function inSlices<Result>(
  steps: Iterator<void, Result>,
  signal: AbortSignal,
): Promise<Result | undefined>;
export async function inSlices<Result>(
  steps: Iterator<void, Result>,
  signal?: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    await nextTask();
    if (signal?.aborted) return undefined;
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

/** A page that is never idle, as with an animation, is waited for no longer. */
const LONGEST_WAIT_MS = 1000;

/** Resolves when the page has nothing else to do, or after a second; where a browser cannot tell, in another task. */
export function whenIdle(): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return nextTask();
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
  });
}
