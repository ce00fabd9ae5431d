import { html, type TemplateResult } from 'lit';

/** A part of the page under a small heading. */
export function section(heading: string, content: unknown): TemplateResult {
  return html`<section part="section">
    <h3 part="heading">${heading}</h3>
    ${content}
  </section>`;
}
