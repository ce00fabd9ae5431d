import { html, type TemplateResult } from 'lit';

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:';
}

/**
 * A text that links to an address. Without an address, or with one that is
 * neither `https:` nor `http:`, it is text alone: validation refuses such an
 * address, but a store may also be given data that was not validated.
 */
export function webLink(text: string, address: string | undefined): TemplateResult {
  if (address === undefined || !isWebAddress(address)) return html`${text}`;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>`;
}
