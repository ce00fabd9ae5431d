import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../messages/index.js';

type Content = TemplateResult | typeof nothing;

function summary(text: string, count: number): TemplateResult {
  return html`<summary>${text} <span class="count">(${formatNumber(count)})</span></summary>`;
}

/** What no longer holds, collapsed until the reader opens it: `Earlier owners (3)`. */
export function earlier(heading: string, count: number, content: unknown): Content {
  if (count === 0) return nothing;
  return html`<details part="earlier">${summary(heading, count)} ${content}</details>`;
}

/** A list inside an entry, collapsed until the reader opens it: `Disputed (2)`. */
export function collapsedList(heading: string, count: number, list: Content): Content {
  if (count === 0) return nothing;
  return html`<details class="small">${summary(heading, count)} ${list}</details>`;
}
