import { html, type TemplateResult } from 'lit';

/** A part of the page under a small heading. */
export function section(heading: string, content: unknown): TemplateResult {
  return html`<section part="section">
    <h3 part="heading">${heading}</h3>
    ${content}
  </section>`;
}

/** What is of the past, closed until asked for: `Earlier owners (3)`. */
export function closedList(summary: string, entries: readonly TemplateResult[]): TemplateResult {
  return html`<details part="earlier">
    <summary>${summary} <span class="count">(${entries.length})</span></summary>
    <ul class="entries">
      ${entries}
    </ul>
  </details>`;
}
