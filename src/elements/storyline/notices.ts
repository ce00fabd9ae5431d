import { html, type TemplateResult } from 'lit';
import { messages, storylineMessages } from '../../messages/index.js';

/** Says that the chart is still to come. */
export function waiting(): TemplateResult {
  return html`<p class="notice" role="status">${storylineMessages.waiting}</p>`;
}

/** Says that the chart has not come, with a button that asks for it again. */
export function failure(retry: () => void): TemplateResult {
  return html`<p class="notice" role="alert">
    ${storylineMessages.failed}
    <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
  </p>`;
}
