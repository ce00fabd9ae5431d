import { html, nothing, type TemplateResult } from 'lit';
import {
  formatLanguage,
  formatPartialDate,
  inspectorMessages,
  isCatalogueLanguage,
} from '../../messages/index.js';
import type { Source } from '../../model/index.js';
import type { Citation } from './citations.js';
import type { InspectorContext } from './context.js';
import { missingParts } from './missing-parts.js';
import { section } from './section.js';
import { webLink } from './web-link.js';

/** `Nissan, 30 Jun 2025, in Japanese`. */
function describeSource({ publisher, date, language }: Source): string {
  const { inLanguage } = inspectorMessages.source;
  const details = [publisher];
  if (date !== undefined) details.push(formatPartialDate(date));
  if (language !== undefined && !isCatalogueLanguage(language)) {
    details.push(inLanguage(formatLanguage(language)));
  }
  return details.join(', ');
}

function sourceEntry({ number, source }: Citation, context: InspectorContext): TemplateResult {
  const { title, url, language, note } = source;
  const { goBack, followed } = context;
  const isFollowed = followed === number;
  const { backToText } = inspectorMessages;
  const back = isFollowed
    ? html`<button type="button" class="soft-button" @click=${goBack}>${backToText}</button>`
    : nothing;
  const remark = note === undefined ? nothing : html`<span class="soft">${note}</span>`;
  return html`<li tabindex="-1" ?data-followed=${isFollowed} part="source">
    <cite lang=${language ?? nothing}>${webLink(title, url)}</cite>
    <span class="soft">${describeSource(source)}</span>
    ${remark} ${back}
  </li>`;
}

/** Every source cited on the page, under its number, or why there is none yet. */
export function sourceList(context: InspectorContext): TemplateResult | typeof nothing {
  const citations = context.citations.all;
  if (citations.length === 0) return missingParts(context);
  const entries = citations.map((citation) => sourceEntry(citation, context));
  return section(
    inspectorMessages.sections.sources,
    html`<ol class="sources" part="sources">
      ${entries}
    </ol>`,
  );
}
