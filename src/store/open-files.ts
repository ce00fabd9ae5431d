import { readFiles, refuseLarge, type FileOptions, type FilesResult } from '../formats/index.js';
import type { Dataset } from '../model/index.js';
import { frozen, withPiece } from './data-pieces.js';
import { runInWorker } from './run-in-worker.js';
import type { OpenReport } from './tasks.js';

/** Below this size files are read at once: starting a worker would take longer. */
const SHORT_BYTES = 500_000;

/** Without a worker, the page itself reads files up to this size. */
const LARGEST_ON_PAGE_BYTES = 10_000_000;

/** The largest files that are read: their text is in memory as a whole. */
const LARGEST_BYTES = 400_000_000;

/** A file that somebody opens, or that was fetched. */
export interface OpenedFile {
  name: string;
  content: Blob;
}

interface OpenFilesOptions {
  /** Ends the worker when it is aborted. */
  signal: AbortSignal;
  /** Called with the part of the work that is done, 0 to 1. */
  onProgress?: (done: number) => void;
}

async function readOnPage(
  files: readonly OpenedFile[],
  options: FileOptions,
): Promise<FilesResult> {
  const inputs = files.map(async ({ name, content }) => {
    return { name, content: new Uint8Array(await content.arrayBuffer()) };
  });
  return readFiles(await Promise.all(inputs), options);
}

/** Reads files of any format, large ones in a worker; see `readFiles`. Rejects with the signal's reason when aborted. */
export async function openFiles(
  files: readonly OpenedFile[],
  options: FileOptions,
  { signal, onProgress }: OpenFilesOptions,
): Promise<FilesResult> {
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0);
  if (bytes > LARGEST_BYTES) return refuseLarge();
  if (bytes < SHORT_BYTES) return readOnPage(files, options);
  let dataset: Dataset | undefined;
  const report = (value: unknown): void => {
    const reported = value as OpenReport;
    if (typeof reported === 'number') onProgress?.(reported);
    else dataset = withPiece(dataset, reported);
  };
  const isSmall = bytes < LARGEST_ON_PAGE_BYTES;
  const result = await runInWorker('open', { files, options }, { signal, isSmall, report });
  return result.ok ? { ...result, dataset: frozen(dataset) } : result;
}
