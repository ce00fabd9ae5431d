import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';

/** Why something is not certain, marked with a word and not by colour alone. */
export function doubt(text: string | undefined): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const { uncertain } = inspectorMessages;
  return html`<p class="doubt" part="doubt"><strong>${uncertain}</strong> ${text}</p>`;
}

/** A remark of the data set, as it is. */
export function note(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class="note">${text}</p>`;
}
