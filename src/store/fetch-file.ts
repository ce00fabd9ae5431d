import { loadCode } from './load-code.js';

/** An address is given by a page, which knows what its readers can load; files that they open may be larger. */
export const LARGEST_FILE_BYTES = 150_000_000;

/** Types of pages and media. Servers give all sorts of types to data, so its content tells its format. */
const OTHER_TYPE = /^[^;]*html|^\s*(image|video|audio)/i;

/** Whether an answer says that it is something else than data. */
export function isOtherType({ headers }: Response): boolean {
  return OTHER_TYPE.test(headers.get('content-type') ?? '');
}

/** What was fetched, in the pieces in which it came: to make a `Blob` of them and to read that takes longer than to fetch them. */
export interface FetchedFile {
  size: number;
  pieces: Uint8Array<ArrayBuffer>[];
}

/** The whole body; undefined as soon as it is too large, whatever length the server promised. */
async function readBody({ headers, body }: Response): Promise<FetchedFile | undefined> {
  if (Number(headers.get('content-length')) > LARGEST_FILE_BYTES) return undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  // Piece by piece, so that the page is never blocked for longer than one of them takes.
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > LARGEST_FILE_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    pieces.push(next.value);
  }
  return { size, pieces };
}

/**
 * Fetches a data file. Rejects with a `LoadingError` whatever goes wrong (an invalid
 * address, a server that cannot be reached, a refusal, an HTML page instead of the
 * file, a body without end), and with another error only when aborted.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<FetchedFile> {
  let response: Response | undefined;
  let isBrokenOff = false;
  try {
    const url = new URL(address, document.baseURI);
    if (/^https?:/.test(url.protocol)) {
      response = await fetch(url, { signal });
      const isFile = response.ok && !isOtherType(response);
      const file = isFile && (await readBody(response));
      if (file) return file;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    isBrokenOff = true;
  }
  const { refusal } = await loadCode(() => import('./refused-file.js'));
  throw refusal(address, response, isBrokenOff);
}
