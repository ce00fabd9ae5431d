import { html, nothing, type TemplateResult } from 'lit';
import {
  formatLanguage,
  formatPartialDate,
  inspectorMessages,
  isCatalogueLanguage,
} from '../../messages/index.js';
import type { Source } from '../../model/index.js';
import { webLink } from '../shared/web-link.js';

/** Who published a source and when: `Reuters, 13 Feb 2025`. */
export function nameSource({ publisher, date }: Source): string {
  return date === undefined
    ? publisher
    : inspectorMessages.source.published(publisher, formatPartialDate(date));
}

/** The same with the language, where it is not that of the page: `Nissan, 30 Jun 2025, in Japanese`. */
function describeSource(source: Source): string {
  const { language } = source;
  const name = nameSource(source);
  return language === undefined || isCatalogueLanguage(language)
    ? name
    : inspectorMessages.source.inLanguage(name, formatLanguage(language));
}

/** The title of a source, linked where it has an address, its publisher and date, and what is doubtful. */
export function sourceDetails(source: Source): TemplateResult {
  const { title, url, language, note } = source;
  const remark = note === undefined ? nothing : html`<span class="soft">${note}</span>`;
  return html`<cite lang=${language ?? nothing}>${webLink(title, url)}</cite>
    <span class="soft">${describeSource(source)}</span>
    ${remark}`;
}
