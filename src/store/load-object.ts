import { readFile, validate, type FilesResult } from '../formats/index.js';
import { deepFreeze, plainCopy } from '../model/index.js';
import { openFiles, type OpenedFile } from './open-files.js';
import { runInWorker } from './run-in-worker.js';
import type { View } from './state.js';

/** From this number of values on, data is validated in a worker. A stake has about twenty. */
const LARGE_VALUES = 50_000;

/** Without a worker, the page itself validates up to this number of values. */
const LARGEST_ON_PAGE_VALUES = 500_000;

/** How files are called that have no name. */
const NAMELESS = 'data';

/** A text, bytes or files that a page has given in place of an object; undefined where it has not. */
function filesIn(data: unknown): OpenedFile[] | undefined {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  const files = list.flatMap((entry): OpenedFile[] => {
    if (entry instanceof Blob) {
      return [{ name: entry instanceof File ? entry.name : NAMELESS, content: entry }];
    }
    if (typeof entry === 'string' || entry instanceof ArrayBuffer || entry instanceof Uint8Array) {
      return [{ name: NAMELESS, content: new Blob([entry as BlobPart]) }];
    }
    return [];
  });
  return files.length > 0 && files.length === list.length ? files : undefined;
}

/** Begins to load what lays a network out while data without positions is validated. */
function prefetchLayout(data: unknown): void {
  if (typeof data !== 'object' || data === null || 'positions' in data) return;
  // Should it not come, whoever needs it asks again.
  void Promise.allSettled([import('./lay-out.js'), import('./first-layout.js')]);
}

/**
 * Reads a text, bytes or files of any format that a page has given, and validates data that a page has given as an object, in a worker when it is
 * large. It is copied first, so that the page may go on to change it.
 */
export async function loadObject(
  data: unknown,
  signal: AbortSignal,
  view: View,
): Promise<FilesResult> {
  if (view === 'network') prefetchLayout(data);
  const files = filesIn(data);
  if (files) return openFiles(files, {}, { signal });
  const { value, size, isTooLarge } = plainCopy(data);
  if (isTooLarge) {
    const { parseDataset } = await import('../diagnostics/index.js');
    return parseDataset(data);
  }
  // Rows, statements or elements; a data set is never a list.
  if (Array.isArray(value)) return readFile(JSON.stringify(value));
  if (size < LARGE_VALUES) return validate(value);
  const isSmall = size < LARGEST_ON_PAGE_VALUES;
  const result = await runInWorker('validate', value, { signal, isSmall });
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}
