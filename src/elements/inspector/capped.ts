import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { collapsed } from './collapsed.js';

/** How much of a list is shown at once. */
export interface Cap<Entry> {
  entries: number;
  /** How many lines of text they may take together, about. */
  lines: number;
  linesOf: (entry: Entry) => number;
}

/** How many letters of a small text stand on a line of the inspector beside a graph. */
const LETTERS_PER_LINE = 44;

/** About how many lines some paragraphs take; none where there is no text. */
export function textLines(...paragraphs: readonly (string | undefined)[]): number {
  return paragraphs.reduce((sum, text = '') => sum + Math.ceil(text.length / LETTERS_PER_LINE), 0);
}

/** How many entries of a list are within a cap: at least one. */
function countWithin<Entry>(entries: readonly Entry[], cap: Cap<Entry>): number {
  let lines = 0;
  const end = entries.findIndex((entry, index) => {
    lines += cap.linesOf(entry);
    return index > 0 && (index >= cap.entries || lines > cap.lines);
  });
  return end < 0 ? entries.length : end;
}

/**
 * The first entries of a list and, one click away, the others, so that an opened
 * section stays within a screen, however long its texts are. `wrap` makes a list of
 * entries; its second argument is the place of the first of them in the whole list. The
 * others are shown as well where one of them is sought.
 */
export function capped<Entry>(
  entries: readonly Entry[],
  cap: Cap<Entry>,
  wrap: (some: readonly Entry[], from: number) => unknown,
  isSought?: (entry: Entry) => boolean,
): TemplateResult {
  const count = countWithin(entries, cap);
  const others = entries.slice(count);
  const summary = inspectorMessages.counts.more(others.length);
  return html`${wrap(entries.slice(0, count), 0)}
  ${collapsed(summary, others.length, wrap(others, count), isSought && others.some(isSought))}`;
}
