import type { Problem } from '../model/index.js';

const LARGEST_FILE_BYTES = 50_000_000;

/** Types that servers really give to JSON files, besides those that end in "json". */
const TOLERATED_TYPES = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream'];

type Fetched = { ok: true; file: Blob } | { ok: false; problem: Problem };

function problem(message: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { path: '', message } };
}

function tooLarge(url: URL): { ok: false; problem: Problem } {
  return problem(`The data file ${url.href} is larger than 50 MB. Divide it.`);
}

function contentType(response: Response): string {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** The body in one piece; undefined as soon as it is too large, whatever length the server promised. */
async function readBody({ headers, body }: Response): Promise<Blob | undefined> {
  if (Number(headers.get('content-length')) > LARGEST_FILE_BYTES) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  // Chunk by chunk, so that the page is never held up for longer than one of them takes.
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > LARGEST_FILE_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return new Blob(chunks);
}

/**
 * Fetches a data file. Whatever goes wrong, an address that is none, a server
 * that cannot be reached, a refusal, an HTML page in place of the file, a body
 * without end, comes back as a problem with its remedy. Only being given up
 * rejects.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Fetched> {
  if (!URL.canParse(address, document.baseURI)) {
    return problem(`“${address}” is not an address. Give the address of a JSON file as src.`);
  }
  const url = new URL(address, document.baseURI);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return problem(
      `Data cannot be read from a ${url.protocol} address. Serve the file over https: or http:.`,
    );
  }
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    return problem(
      `The data file ${url.href} cannot be reached. Check the address and the connection; ` +
        'a file on another site must allow to be read from here (CORS).',
    );
  }
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    return problem(
      `The server answered ${status} for ${url.href}. Check that the file lies at this address.`,
    );
  }
  const type = contentType(response);
  if (!type.endsWith('json') && !TOLERATED_TYPES.includes(type)) {
    const redirect = response.redirected ? ` after a redirect to ${response.url}` : '';
    return problem(
      `The server sent ${type} instead of JSON for ${url.href}${redirect}. ` +
        'Check the address, and serve the file as application/json.',
    );
  }
  try {
    const file = await readBody(response);
    return file ? { ok: true, file } : tooLarge(url);
  } catch (error) {
    if (signal.aborted) throw error;
    return problem(`The data file ${url.href} broke off while it was read. Try again.`);
  }
}
