import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Citation } from './citations.js';
import type { InspectorContext } from './context.js';
import { nameSource } from './source-details.js';

/** Keeps the numbers on the line of the word that they follow. */
const WORD_JOINER = '\u2060';

/**
 * A button that shows sources beside it; `SourcePopover` finds them by their
 * numbers. Without a text, a style shows the numbers, which are no part of its name.
 */
function sourceButton(
  citations: readonly Citation[],
  name: string,
  text: string | typeof nothing,
  tabIndex: number | typeof nothing = nothing,
): TemplateResult {
  const label = inspectorMessages.source.reference(
    citations.map(({ source }) => nameSource(source)),
  );
  return html`<button
    type="button"
    class=${name}
    part="reference"
    aria-label=${label}
    aria-haspopup="true"
    tabindex=${tabIndex}
    data-citations=${citations.map(({ number }) => number).join(', ')}
  >
    ${text}
  </button>`;
}

/** The numbers of these sources in one button, which shows their titles, publishers and dates. */
export function references(
  ids: readonly string[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const citations = context.citations.of(ids);
  if (citations.length === 0) return nothing;
  const button = sourceButton(citations, 'reference', nothing);
  return html`<span class="references">${WORD_JOINER}${button}</span>`;
}

/**
 * The first of these sources by its name, in a button that shows all of them: `Reuters, 13 Feb 2025`.
 * With a `tabIndex` of -1 Tab passes it over.
 */
export function namedReference(
  ids: readonly string[],
  context: Pick<InspectorContext, 'citations'>,
  tabIndex?: number,
): TemplateResult | typeof nothing {
  const citations = context.citations.of(ids);
  const [first] = citations;
  if (!first) return nothing;
  return sourceButton(citations, 'source-name', nameSource(first.source), tabIndex);
}
