import { html, nothing, type TemplateResult } from 'lit';

/** What is one more click away inside a section: `2 earlier`; nothing when there is none of it. */
export function collapsed(
  summary: string,
  count: number,
  content: unknown,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<details part="more" class="more">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
