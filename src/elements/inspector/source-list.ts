import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Citation } from './citations.js';
import type { InspectorContext } from './context.js';
import { missingParts } from './missing-parts.js';
import { section } from './section.js';
import { webLink } from './web-link.js';
import { languageInWords } from './labels.js';

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/.test(language);
}

function sourceEntry({ number, source }: Citation, context: InspectorContext): TemplateResult {
  const { title, publisher, date, url, language, note } = source;
  const titleLink = webLink(title, url);
  const details = [publisher];
  if (date !== undefined) details.push(formatPartialDate(date));
  if (language !== undefined && !isEnglish(language))
    details.push(`in ${languageInWords(language)}`);
  const detailLine = details.join(', ');
  const { goBack, followed } = context;
  const isFollowed = followed === number;
  const back = isFollowed
    ? html`<button type="button" class="quiet" @click=${goBack}>Back to the text</button>`
    : nothing;
  return html`<li tabindex="-1" ?data-followed=${isFollowed} part="source">
    <cite lang=${language ?? nothing}>${titleLink}</cite>
    <span class="soft">${detailLine}</span>
    ${note === undefined ? nothing : html`<span class="soft">${note}</span>`} ${back}
  </li>`;
}

/**
 * Every source cited on the page, under its number, or why there is none yet.
 * Call it after everything that cites.
 */
export function sourceList(context: InspectorContext): TemplateResult | typeof nothing {
  const citations = context.citations.all;
  if (citations.length === 0) return missingParts(context);
  const entries = citations.map((citation) => sourceEntry(citation, context));
  return section(
    'Sources',
    html`<ol class="sources" part="sources">
      ${entries}
    </ol>`,
  );
}
