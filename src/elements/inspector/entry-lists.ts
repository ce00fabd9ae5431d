import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { capped } from './capped.js';
import { collapsed } from './collapsed.js';

/** How many entries are shown at once. */
const MOST_ENTRIES = 4;

function entryList(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="entries">
    ${entries}
  </ul>`;
}

/** What holds on the day as a list, and what ended before as another one, collapsed. */
export function entryLists(
  current: readonly TemplateResult[],
  ended: readonly TemplateResult[],
): TemplateResult {
  const currentList = current.length === 0 ? nothing : capped(current, MOST_ENTRIES, entryList);
  const endedList = capped(ended, MOST_ENTRIES, entryList);
  const { earlier } = inspectorMessages.counts;
  return html`${currentList} ${collapsed(earlier(ended.length), ended.length, endedList)}`;
}
