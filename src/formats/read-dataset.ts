import type { DatasetResult } from '../diagnostics/index.js';
import { deepFreeze, type Dataset } from '../model/index.js';
import { CHECKED_FILES } from './checked-files.js';

/** The SHA-256 digest of a text in hexadecimal; undefined where the page may not compute one, as over http. */
async function digestOf(text: string): Promise<string | undefined> {
  // TypeScript does not know that only secure contexts have it.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
  if (!digest) return undefined;
  const bytes = [...new Uint8Array(digest)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isChecked(text: string): Promise<boolean> {
  if (CHECKED_FILES.length === 0) return false;
  const digest = await digestOf(text);
  return digest !== undefined && CHECKED_FILES.includes(digest);
}

/**
 * Reads a text as JSON and validates it as a data set, in one result. A text
 * that is not JSON gives one problem; otherwise see `validate`. What validates is
 * loaded with the first file that has not been checked when the site was built;
 * one that has, known by its digest, is not checked again.
 */
export async function readDataset(text: string): Promise<DatasetResult> {
  if (await isChecked(text)) {
    return { ok: true, dataset: deepFreeze(JSON.parse(text) as Dataset), warnings: [] };
  }
  const { checkDataset } = await import('./check-dataset.js');
  return checkDataset(text);
}
