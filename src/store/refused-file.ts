import { isOtherType, LARGEST_FILE_BYTES } from './fetch-file.js';
import { LoadingError, type Fault } from './loading-error.js';

function faultOf(address: string, response: Response | undefined, isBrokenOff: boolean): Fault {
  if (!URL.canParse(address, document.baseURI)) return { name: 'noAddress', values: [address] };
  const { href, protocol } = new URL(address, document.baseURI);
  if (protocol !== 'http:' && protocol !== 'https:') {
    return { name: 'wrongProtocol', values: [protocol] };
  }
  if (!response) return { name: 'unreachable', values: [href] };
  const { ok, status, statusText, redirected, url } = response;
  if (!ok) return { name: 'refused', values: [href, `${status} ${statusText}`.trim()] };
  if (isOtherType(response)) {
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    return {
      name: 'wrongType',
      values: [href, type.trim().toLowerCase(), redirected ? url : undefined],
    };
  }
  if (isBrokenOff) return { name: 'brokenOff', values: [href] };
  return { name: 'tooLarge', values: [href, LARGEST_FILE_BYTES / 1e6] };
}

/**
 * Why a file is not loaded: the address says it, or the answer of the server, undefined where there is none.
 * `isBrokenOff` where only part of its body came.
 */
export function refusal(
  address: string,
  response: Response | undefined,
  isBrokenOff: boolean,
): LoadingError {
  return new LoadingError(faultOf(address, response, isBrokenOff));
}
