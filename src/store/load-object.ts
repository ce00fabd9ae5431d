import type { DatasetResult } from '../diagnostics/index.js';
import { validate } from '../formats/index.js';
import { deepFreeze, plainCopy } from '../model/index.js';
import { runInWorker } from './run-in-worker.js';

/** From this number of values on, data is validated in a worker. A stake has about twenty. */
const LARGE_VALUES = 50_000;

/** Without a worker, the page itself validates up to this number of values. */
const LARGEST_ON_PAGE_VALUES = 500_000;

/**
 * Validates data that a page has given as an object, in a worker when it is
 * large. It is copied first, so that the page may go on to change it.
 */
export async function loadObject(data: unknown, signal: AbortSignal): Promise<DatasetResult> {
  const { value, size, isTooLarge } = plainCopy(data);
  if (isTooLarge) {
    const { parseDataset } = await import('../diagnostics/index.js');
    return parseDataset(data);
  }
  if (size < LARGE_VALUES) return validate(value);
  const isSmall = size < LARGEST_ON_PAGE_VALUES;
  const result = await runInWorker('validate', value, { signal, isSmall });
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}
