import { html, nothing, type TemplateResult } from 'lit';

/** Why something is not certain, marked with a word and not by looks alone. */
export function doubt(text: string | undefined): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  return html`<p class="doubt" part="doubt"><strong>Uncertain:</strong> ${text}</p>`;
}

/** A remark in the data set's own words. */
export function note(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class="note">${text}</p>`;
}
