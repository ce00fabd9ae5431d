import { html, nothing, type TemplateResult } from 'lit';

/** A part of a section under a small heading; nothing without content. */
export function group(heading: string, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  return html`<div class="group">
    <h4>${heading}</h4>
    ${content}
  </div>`;
}
