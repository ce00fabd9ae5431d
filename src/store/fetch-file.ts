import { LoadingError, type Fault } from './loading-error.js';

/** An address is given by a page, which knows what its readers can load; files that they open may be larger. */
const LARGEST_FILE_BYTES = 150_000_000;

/** Types of pages and media. Servers give all sorts of types to data, so its content tells its format. */
const OTHER_TYPE = /html|^(image|video|audio)/;

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

function refuse(fault: Fault): never {
  throw new LoadingError(fault);
}

/** The answer of a server to a request for a data file. */
async function request(url: URL, signal: AbortSignal): Promise<Response> {
  const { href, protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') {
    refuse({ name: 'wrongProtocol', values: [protocol] });
  }
  try {
    return await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return refuse({ name: 'unreachable', values: [href] });
  }
}

/**
 * Fetches a data file. Rejects with a `LoadingError` whatever goes wrong (an invalid
 * address, a server that cannot be reached, a refusal, an HTML page instead of the
 * file, a body without end), and with another error only when aborted.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<Blob> {
  if (!URL.canParse(address, document.baseURI)) refuse({ name: 'noAddress', values: [address] });
  const url = new URL(address, document.baseURI);
  const { href } = url;
  const response = await request(url, signal);
  if (!response.ok) {
    const status = `${response.status} ${response.statusText}`.trim();
    refuse({ name: 'refused', values: [href, status] });
  }
  const type = contentType(response);
  if (OTHER_TYPE.test(type)) {
    const redirect = response.redirected ? response.url : undefined;
    refuse({ name: 'wrongType', values: [href, type, redirect] });
  }
  let file: Blob | undefined;
  try {
    file = await readBody(response);
  } catch (error) {
    if (signal.aborted) throw error;
    refuse({ name: 'brokenOff', values: [href] });
  }
  return file ?? refuse({ name: 'tooLarge', values: [href, LARGEST_FILE_BYTES / 1e6] });
}
