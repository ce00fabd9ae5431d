import { html, type TemplateResult } from 'lit';
import { formatNumber, inspectorMessages } from '../../messages/index.js';
import type { Citation } from './citations.js';
import { capped, textLines, type Cap } from './capped.js';
import type { InspectorContext } from './context.js';
import { disclosure, emptySection } from './disclosure.js';
import { isLoadingParts, missingParts } from './missing-parts.js';
import { sourceDetails } from './source-details.js';

/** A title, a line with the publisher, and a remark. */
const CAP: Cap<Citation> = {
  entries: 8,
  lines: 26,
  linesOf: ({ source: { title, note } }) => 1 + textLines(title, note),
};

function orderedList(citations: readonly Citation[]): TemplateResult {
  const entries = citations.map(
    ({ source }) => html`<li part="source">${sourceDetails(source)}</li>`,
  );
  return html`<ol class="sources" part="sources" start=${citations[0]?.number ?? 1}>
    ${entries}
  </ol>`;
}

/** Every source cited on the page, under its number. */
export function sourceList(context: InspectorContext): TemplateResult {
  const { sections, counts } = inspectorMessages;
  const citations = context.citations.all;
  const isEmpty = citations.length === 0 && !isLoadingParts(context);
  if (isEmpty) return html`${emptySection(sections.sources, counts.none)} ${missingParts(context)}`;
  const content = (): TemplateResult => capped(citations, CAP, orderedList);
  const count = citations.length === 0 ? undefined : formatNumber(citations.length);
  return html`${disclosure({ heading: sections.sources, count, content }, context)}
  ${missingParts(context)}`;
}
