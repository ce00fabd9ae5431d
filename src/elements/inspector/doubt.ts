import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Doubt, DoubtKind } from '../../model/index.js';

/** Why something is not certain, in the words of the data set or in standard ones; undefined without a doubt. */
export function doubtText(of: Doubt | undefined): string | undefined {
  return of && (of.text ?? inspectorMessages.doubt.standard[of.kind]);
}

/** What is in doubt, in a word and not by colour alone, and why. */
export function doubtRemark(kind: DoubtKind, text: string): TemplateResult {
  const heading = inspectorMessages.doubt.headings[kind];
  return html`<p class="doubt" part="doubt"><strong>${heading}</strong> ${text}</p>`;
}

/** The remark on a doubt of the data set, if there is one. */
export function doubt(of: Doubt | undefined): TemplateResult | typeof nothing {
  const text = doubtText(of);
  return of === undefined || text === undefined ? nothing : doubtRemark(of.kind, text);
}

/** A remark of the data set, as it is. */
export function note(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class="note">${text}</p>`;
}
