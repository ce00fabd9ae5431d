import { html, nothing, type TemplateResult } from 'lit';
import type { InspectorContext } from './context.js';

/** What stands at the end of a page whose notes and sources are not there, or not yet. */
export function missingParts({ parts, retry }: InspectorContext): TemplateResult | typeof nothing {
  const states = Object.values(parts);
  const failed = states.find((part) => part.status === 'failed');
  if (failed) {
    return html`<div part="missing">
      <p><strong>Notes and sources could not be loaded.</strong> ${failed.problems[0]?.message}</p>
      <button type="button" @click=${retry}>Try again</button>
    </div>`;
  }
  const isLoading = states.some(({ status }) => status === 'loading');
  if (!isLoading) return nothing;
  return html`<p class="soft" part="missing">Notes and sources are being loaded.</p>`;
}
