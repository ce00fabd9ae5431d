import { deepFreeze, type Dataset } from '../model/index.js';
import { CHECKED_FILES } from './checked-files.js';

/** The SHA-256 digest of bytes in hexadecimal; undefined where the page may not compute one, as over http. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  // TypeScript does not know that only secure contexts have it.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = await subtle?.digest('SHA-256', bytes);
  if (!digest) return undefined;
  const digits = [...new Uint8Array(digest)];
  return digits.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The data set of a file that was checked when the site was built, known by its digest; undefined of any other. */
export async function checkedDataset(bytes: Uint8Array<ArrayBuffer>): Promise<Dataset | undefined> {
  if (CHECKED_FILES.length === 0) return undefined;
  const digest = await digestOf(bytes);
  if (digest === undefined || !CHECKED_FILES.includes(digest)) return undefined;
  return deepFreeze(JSON.parse(new TextDecoder().decode(bytes)) as Dataset);
}
