import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { collapsed } from './collapsed.js';

/**
 * The first entries of a list and, one click away, the others, so that an opened
 * section stays within a screen. `wrap` makes a list of entries; its second
 * argument is the place of the first of them in the whole list.
 */
export function capped<Entry>(
  entries: readonly Entry[],
  most: number,
  wrap: (some: readonly Entry[], from: number) => unknown,
): TemplateResult {
  const others = entries.slice(most);
  const summary = inspectorMessages.counts.more(others.length);
  return html`${wrap(entries.slice(0, most), 0)}
  ${collapsed(summary, others.length, wrap(others, most))}`;
}
