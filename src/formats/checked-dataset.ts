import { deepFreeze, type Dataset } from '../model/index.js';
import { CHECKED_FILES } from './checked-files.js';

/** The SHA-256 digest of bytes in base64; undefined where the page may not compute one, as over http. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // TypeScript does not know that only secure contexts have it.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', bytes);
  return digest && btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** What was read lately, by its digest, for as long as it is in memory anyway. */
const latest = new Map<string, WeakRef<Dataset>>();

/**
 * The data set of a file that was checked when the site was built, known by its digest; undefined of any other.
 * An explorer that is removed and put into a page again is thus drawn from what it was drawn from before.
 */
export async function checkedDataset(bytes: Uint8Array<ArrayBuffer>): Promise<Dataset | undefined> {
  if (CHECKED_FILES.length === 0) return undefined;
  const digest = await digestOf(bytes);
  if (digest === undefined || !CHECKED_FILES.includes(digest)) return undefined;
  const known = latest.get(digest)?.deref();
  const dataset = known ?? deepFreeze(JSON.parse(new TextDecoder().decode(bytes)) as Dataset);
  if (!known) latest.set(digest, new WeakRef(dataset));
  return dataset;
}
