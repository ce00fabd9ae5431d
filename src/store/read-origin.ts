import { openFile, type FilesResult, type OpenOptions } from '../formats/index.js';
import { fetchFile } from './fetch-file.js';
import { nextTask } from './next-task.js';
import type { Origin } from './load-state.js';
import { share } from './shared-results.js';
import type { StateHolder } from './state-holder.js';

/** Below this size a file is read at once: starting a worker would take longer. */
const SHORT_FILE_BYTES = 1_500_000;

async function readFile(
  file: Blob,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<FilesResult> {
  if (file.size < SHORT_FILE_BYTES) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await nextTask();
    return openFile(bytes, options);
  }
  const { openFiles } = await import('./open-files.js');
  return openFiles([{ name: options.name, content: file }], options, { signal });
}

/** Reads and validates data from where it comes from. Rejects when it cannot, or when aborted. */
export async function readOrigin(
  origin: Origin,
  signal: AbortSignal,
  holder: StateHolder,
): Promise<FilesResult> {
  switch (origin.type) {
    case 'files':
      return origin.result;
    case 'data': {
      const { loadObject } = await import('./load-object.js');
      return loadObject(origin.data, signal);
    }
    case 'src': {
      const { url } = origin;
      const options = { name: url, ...origin.options?.() };
      return share(JSON.stringify(options), holder, async () =>
        readFile(await fetchFile(url, signal), options, signal),
      );
    }
  }
}
