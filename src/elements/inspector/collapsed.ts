import { html, nothing, type TemplateResult } from 'lit';
import { openedBy } from './disclosure.js';

/** What is one more click away inside a section: `2 earlier`; nothing when there is none of it. `isOpen` opens it although the reader has not. */
export function collapsed(
  summary: string,
  count: number,
  content: unknown,
  isOpen = false,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<details part="more" class="more" ?open=${openedBy(isOpen)}>
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
