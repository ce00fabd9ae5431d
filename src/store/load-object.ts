import { validate, type FilesResult } from '../formats/index.js';
import { deepFreeze, plainCopy } from '../model/index.js';
import type { OpenedFile } from './open-files.js';

/** From this number of values on, data is validated in a worker. A stake has about twenty. */
const LARGE_VALUES = 50_000;

/** Without a worker, the page itself validates up to this number of values. */
const LARGEST_ON_PAGE_VALUES = 500_000;

/** How files are called that have no name. */
const NAMELESS = 'data';

function fileOf(content: BlobPart): OpenedFile {
  return { name: NAMELESS, content: new Blob([content]) };
}

/** Reads files of any format, whose readers an object needs nothing of. */
async function readFiles(files: readonly OpenedFile[], signal: AbortSignal): Promise<FilesResult> {
  const { openFiles } = await import('./open-files.js');
  return openFiles(files, {}, { signal });
}

/** A text, bytes or files that a page has given in place of an object; undefined where it has not. */
function filesIn(data: unknown): OpenedFile[] | undefined {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  const files = list.flatMap((entry): OpenedFile[] => {
    if (entry instanceof Blob) {
      return [{ name: entry instanceof File ? entry.name : NAMELESS, content: entry }];
    }
    if (typeof entry === 'string' || entry instanceof ArrayBuffer || entry instanceof Uint8Array) {
      return [fileOf(entry as BlobPart)];
    }
    return [];
  });
  return files.length > 0 && files.length === list.length ? files : undefined;
}

/**
 * Reads a text, bytes or files of any format that a page has given, and validates data that a page has given as an object, in a worker when it is
 * large. It is copied first, so that the page may go on to change it.
 */
export async function loadObject(data: unknown, signal: AbortSignal): Promise<FilesResult> {
  const files = filesIn(data);
  if (files) return readFiles(files, signal);
  const { value, size, isTooLarge } = plainCopy(data);
  if (isTooLarge) {
    const { parseDataset } = await import('../diagnostics/index.js');
    return parseDataset(data);
  }
  // Rows, statements or elements; a data set is never a list.
  if (Array.isArray(value)) return readFiles([fileOf(JSON.stringify(value))], signal);
  if (size < LARGE_VALUES) return validate(value);
  const isSmall = size < LARGEST_ON_PAGE_VALUES;
  const { runInWorker } = await import('./run-in-worker.js');
  const result = await runInWorker('validate', value, { signal, isSmall });
  return result.ok ? { ...result, dataset: deepFreeze(result.dataset) } : result;
}
