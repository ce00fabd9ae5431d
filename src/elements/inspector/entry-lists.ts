import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { capped } from './capped.js';
import { collapsed } from './collapsed.js';
import type { CurrentAndEarlier } from './page-order.js';

/** How many entries are shown at once. */
const MOST_ENTRIES = 4;

function entryList(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="entries">
    ${entries}
  </ul>`;
}

/** What holds on the day as a list, and what ended before as another one, collapsed. */
export function entryLists<Tie>(
  { current, earlier }: CurrentAndEarlier<Tie>,
  entryOf: (tie: Tie) => TemplateResult,
): TemplateResult {
  const listOf = (ties: readonly Tie[]): TemplateResult =>
    capped(ties.map(entryOf), MOST_ENTRIES, entryList);
  const summary = inspectorMessages.counts.earlier(earlier.length);
  return html`${current.length === 0 ? nothing : listOf(current)}
  ${collapsed(summary, earlier.length, listOf(earlier))}`;
}
