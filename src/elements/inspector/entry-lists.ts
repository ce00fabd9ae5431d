import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { capped, type Cap } from './capped.js';
import { collapsed } from './collapsed.js';
import type { CurrentAndEarlier } from './page-order.js';

/** How many entries are shown at once, and about how many lines they may take. */
const MOST = { entries: 4, lines: 20 };

function entryList(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="entries">
    ${entries}
  </ul>`;
}

/**
 * What holds on the day as a list, and what ended before as another one, collapsed.
 * `linesOf` says about how many lines the entry of a tie takes, `entries` how many are
 * shown at once however short they are.
 */
export function entryLists<Tie>(
  { current, earlier }: CurrentAndEarlier<Tie>,
  entryOf: (tie: Tie) => TemplateResult,
  linesOf: Cap<Tie>['linesOf'],
  entries = MOST.entries,
): TemplateResult {
  const listOf = (ties: readonly Tie[]): TemplateResult =>
    capped(ties, { ...MOST, entries, linesOf }, (some) => entryList(some.map(entryOf)));
  const summary = inspectorMessages.counts.earlier(earlier.length);
  return html`${current.length === 0 ? nothing : listOf(current)}
  ${collapsed(summary, earlier.length, listOf(earlier))}`;
}
