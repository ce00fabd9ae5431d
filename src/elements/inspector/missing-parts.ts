import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages, messages } from '../../messages/index.js';
import type { InspectorContext } from './context.js';

/** Says at the end of a page that its notes and sources are being loaded, or could not be. */
export function missingParts({ parts, retry }: InspectorContext): TemplateResult | typeof nothing {
  const states = Object.values(parts);
  const words = inspectorMessages.missingParts;
  const failed = states.find((part) => part.status === 'failed');
  if (failed) {
    return html`<div part="missing">
      <p><strong>${words.failed}</strong> ${failed.problems[0]?.message}</p>
      <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
    </div>`;
  }
  const isLoading = states.some(({ status }) => status === 'loading');
  return isLoading ? html`<p class="soft" part="missing">${words.loading}</p>` : nothing;
}
