import { messages } from '../messages/index.js';
import { problem, type Problem } from '../model/index.js';

const LARGEST_FILE_BYTES = 50_000_000;

/** Types that servers really give to JSON files, besides those that end in "json". */
const TOLERATED_TYPES = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream'];

interface Failed {
  ok: false;
  problem: Problem;
}

export type Fetched = { ok: true; file: Blob } | Failed;

const { loading } = messages;

export function failed(failure: { statement: string; suggestion: string }): Failed {
  return { ok: false, problem: problem({ path: '', ...failure }) };
}

function contentType(response: Response): string {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** The whole body; undefined as soon as it is too large, whatever length the server promised. */
async function readBody({ headers, body }: Response): Promise<Blob | undefined> {
  if (Number(headers.get('content-length')) > LARGEST_FILE_BYTES) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  // Chunk by chunk, so that the page is never blocked for longer than one of them takes.
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
 * Fetches a data file. Whatever goes wrong (an invalid address, a server that
 * cannot be reached, a refusal, an HTML page instead of the file, a body without
 * end) is returned as a problem with a suggestion. Rejects only when aborted.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Fetched> {
  if (!URL.canParse(address, document.baseURI)) return failed(loading.noAddress(address));
  const url = new URL(address, document.baseURI);
  const { href, protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return failed(loading.wrongProtocol(protocol));
  let response: Response;
  try {
    response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(loading.unreachable(href));
  }
  if (!response.ok) {
    return failed(loading.refused(href, `${response.status} ${response.statusText}`.trim()));
  }
  const type = contentType(response);
  if (!type.endsWith('json') && !TOLERATED_TYPES.includes(type)) {
    return failed(loading.wrongType(href, type, response.redirected ? response.url : undefined));
  }
  try {
    const file = await readBody(response);
    return file ? { ok: true, file } : failed(loading.tooLarge(href, LARGEST_FILE_BYTES / 1e6));
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(loading.brokenOff(href));
  }
}
