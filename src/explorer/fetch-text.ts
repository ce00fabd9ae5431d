import type { Problem } from '../model/index.js';

const LARGEST_FILE_BYTES = 50_000_000;

/** Types that servers really give to JSON files, besides those that end in "json". */
const TOLERATED_TYPES = ['', 'text/plain', 'application/octet-stream', 'binary/octet-stream'];

function problem(message: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { path: '', message } };
}

function contentType(response: Response): string {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/**
 * Fetches a data file as text. Whatever goes wrong, an address that is none, a
 * server that cannot be reached, a refusal, an HTML page in place of the file,
 * comes back as a problem with its remedy. Only being given up rejects.
 */
export async function fetchText(
  address: string,
  signal: AbortSignal,
): Promise<{ ok: true; text: string } | { ok: false; problem: Problem }> {
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
  if (Number(response.headers.get('content-length')) > LARGEST_FILE_BYTES) {
    return problem(`The data file ${url.href} is larger than 50 MB. Divide it.`);
  }
  try {
    return { ok: true, text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    return problem(`The data file ${url.href} broke off while it was read. Try again.`);
  }
}
