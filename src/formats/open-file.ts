import { checkedDataset } from './checked-dataset.js';
import type { FilesResult } from './import/read-files.js';
import type { FileOptions } from './import/read-options.js';

/** As which file, and how, the content of an address is read. */
export type OpenOptions = FileOptions & { name: string };

/**
 * Reads a file of any format; see `readFile`. One that was checked when the site was built is not
 * checked again; what reads all others is loaded with the first of them.
 */
export async function openFile(
  bytes: Uint8Array<ArrayBuffer>,
  options: OpenOptions,
): Promise<FilesResult> {
  const dataset = await checkedDataset(bytes);
  if (dataset) return { ok: true, dataset, warnings: [] };
  const { readFile } = await import('./import/read-files.js');
  return readFile(bytes, options);
}
