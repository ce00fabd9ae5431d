import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages, messages } from '../../messages/index.js';
import type { InspectorContext } from './context.js';

/** Whether notes or sources have yet to arrive. */
export function isLoadingParts({ parts }: Pick<InspectorContext, 'parts'>): boolean {
  return Object.values(parts).some(({ status }) => status === 'loading' || status === 'idle');
}

/** Says that notes and sources are being loaded. */
function loadingNotice(): TemplateResult {
  return html`<p class="soft" part="missing">${inspectorMessages.missingParts.loading}</p>`;
}

/** Content that notes and sources belong to, or that they are being loaded. */
export function whenLoaded(context: InspectorContext, content: () => unknown): unknown {
  return isLoadingParts(context) ? loadingNotice() : content();
}

/** Says at the end of a page that its notes and sources could not be loaded, if so. */
export function missingParts({ parts, retry }: InspectorContext): TemplateResult | typeof nothing {
  const failed = Object.values(parts).find((part) => part.status === 'failed');
  if (!failed) return nothing;
  return html`<div part="missing">
    <p><strong>${inspectorMessages.missingParts.failed}</strong> ${failed.problems[0]?.message}</p>
    <button type="button" @click=${retry}>${messages.common.tryAgain}</button>
  </div>`;
}
