import { html, type TemplateResult } from 'lit';
import { messages, storylineMessages, timelineMessages } from '../../messages/index.js';
import type { Storyline } from '../../network/index.js';

/** Says that the chart is still to come. */
export function waiting(): TemplateResult {
  return html`<p class="notice" role="status">${storylineMessages.waiting}</p>`;
}

/** Says why there is no line: the data has no dates, or filters leave nothing. */
export function nothingDrawn({ from, until }: Storyline): TemplateResult {
  const words = from === until ? timelineMessages.still : storylineMessages.nothing;
  return html`<p class="notice">${words}</p>`;
}

/** Says that the chart has not come, with a button that asks for it again. */
export function failure(retry: () => void): TemplateResult {
  return html`<p class="notice" role="alert">
    ${storylineMessages.failed}
    <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
  </p>`;
}
