import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';

/** Says in place of an answer that it is being found, or could not be. */
export function unanswered(answered: 'pending' | 'failed'): TemplateResult {
  return html`<p class="soft">${inspectorMessages.inTheEnd[answered]}</p>`;
}
