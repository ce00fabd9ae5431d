import type { DatasetResult } from '../diagnostics/index.js';
import { readDataset } from '../formats/index.js';
import { deepFreeze } from '../model/index.js';
import { fetchFile } from './fetch-file.js';
import { nextTask } from './next-task.js';
import type { Origin } from './load-state.js';

/** Below this size a file is read at once: starting a worker would take longer. */
const SHORT_FILE_BYTES = 1_500_000;

/** Without a worker, the page itself reads files up to this size. */
const LARGEST_ON_PAGE_BYTES = 10_000_000;

async function readFile(file: Blob, signal: AbortSignal): Promise<DatasetResult> {
  if (file.size < SHORT_FILE_BYTES) {
    const text = await file.text();
    await nextTask();
    return readDataset(text);
  }
  const { runInWorker } = await import('./run-in-worker.js');
  const isSmall = file.size < LARGEST_ON_PAGE_BYTES;
  const result = await runInWorker('read', file, { signal, isSmall });
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}

/** Reads and validates data from where it comes from. Rejects when it cannot, or when aborted. */
export async function readOrigin(origin: Origin, signal: AbortSignal): Promise<DatasetResult> {
  if (origin.type === 'data') {
    const { loadObject } = await import('./load-object.js');
    return loadObject(origin.data, signal);
  }
  return readFile(await fetchFile(origin.url, signal), signal);
}
