import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Citation } from './citations.js';
import type { InspectorContext } from './context.js';

/** Keeps the first number on the line of the word that it follows. */
const WORD_JOINER = '\u2060';

function reference({ number, source }: Citation, context: InspectorContext): TemplateResult {
  const follow = (event: Event): void => context.follow(number, event.currentTarget as HTMLElement);
  const label = inspectorMessages.source.reference(number);
  // Not a link: a fragment finds nothing inside a shadow root, and changes the page's address.
  return html`<button
    type="button"
    class="reference"
    part="reference"
    aria-label=${label}
    title=${source.title}
    @click=${follow}
  >
    ${number}
  </button>`;
}

/** The numbers of these sources, each a button that leads to the list at the end. */
export function references(
  ids: readonly string[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const citations = context.citations.of(ids);
  if (citations.length === 0) return nothing;
  const numbers = citations.map((citation) => reference(citation, context));
  return html`<span class="references">${WORD_JOINER}${numbers}</span>`;
}
