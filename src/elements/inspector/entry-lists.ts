import { html, nothing, type TemplateResult } from 'lit';
import { earlier } from './collapsed.js';

function entryList(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="entries">
    ${entries}
  </ul>`;
}

/** What holds on the day as a list, and what ended before as another one, collapsed. */
export function entryLists(
  current: readonly TemplateResult[],
  earlierHeading: string,
  ended: readonly TemplateResult[],
): TemplateResult {
  const currentList = current.length === 0 ? nothing : entryList(current);
  return html`${currentList} ${earlier(earlierHeading, ended.length, entryList(ended))}`;
}
