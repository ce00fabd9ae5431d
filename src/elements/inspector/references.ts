import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from './citations.js';
import type { InspectorContext } from './context.js';

function reference({ number, source }: Citation, context: InspectorContext): TemplateResult {
  const follow = (event: Event): void => context.follow(number, event.currentTarget as HTMLElement);
  // A button and no link: a fragment finds nothing inside a shadow root, and changes the page's address.
  return html`<button
    type="button"
    class="reference"
    part="reference"
    aria-label="Source ${number}"
    title=${source.title}
    @click=${follow}
  >
    ${number}
  </button>`;
}

/** The numbers of these sources, each of which leads to the list at the end. */
export function references(
  ids: readonly string[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const citations = context.citations.cite(ids);
  if (citations.length === 0) return nothing;
  const numbers = citations.map((citation) => reference(citation, context));
  // The word joiner keeps the first number on the line of the word that it belongs to.
  return html`<span class="references">&#8288;${numbers}</span>`;
}
