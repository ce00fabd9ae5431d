import { checkedDataset, joinBytes, type FileOptions, type FilesResult } from '../formats/index.js';
import { fetchFile, type FetchedFile } from './fetch-file.js';
import { nextTask } from './next-task.js';
import type { Origin } from './load-state.js';
import { share } from './shared-results.js';
import type { StateHolder } from './state-holder.js';

/** Larger files are none that the build of the site has checked. */
const LARGEST_CHECKED_BYTES = 1_500_000;

async function readFile(
  file: FetchedFile,
  options: FileOptions & { name: string },
  signal: AbortSignal,
): Promise<FilesResult> {
  if (file.size < LARGEST_CHECKED_BYTES) {
    await nextTask();
    const dataset = await checkedDataset(joinBytes(file.pieces));
    if (dataset) return { ok: true, dataset, warnings: [] };
  }
  const { openFiles } = await import('./open-files.js');
  return openFiles([{ name: options.name, content: new Blob(file.pieces) }], options, { signal });
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
      // The attributes that follow src in a page are set by then.
      await Promise.resolve();
      const options = { name: url, ...origin.options?.() };
      return share(JSON.stringify(options), holder, async () =>
        readFile(await fetchFile(url, signal), options, signal),
      );
    }
  }
}
