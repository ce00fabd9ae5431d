import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Doubt, DoubtKind } from '../../model/index.js';
import type { NameContext } from './context.js';
import { namesLaterYear } from './known.js';

/** Why something is not certain, in the words of the data set or in standard ones; undefined without a doubt. */
export function doubtText(of: Doubt | undefined): string | undefined {
  return of && (of.text ?? inspectorMessages.doubt.standard[of.kind]);
}

/** The same as it can be told on a day: in standard words where its own ones tell of a later year. */
function doubtTextOn(of: Doubt | undefined, context: NameContext): string | undefined {
  const text = doubtText(of);
  if (of === undefined || text === undefined || !namesLaterYear(text, context)) return text;
  return inspectorMessages.doubt.standard[of.kind];
}

/** What is in doubt, in a word and not by colour alone, and why. */
export function doubtRemark(kind: DoubtKind, text: string): TemplateResult {
  const heading = inspectorMessages.doubt.headings[kind];
  return html`<p class="doubt" part="doubt"><strong>${heading}</strong> ${text}</p>`;
}

/** The remark on a doubt of the data set, if there is one, on the day that a page shows. */
export function doubt(
  of: Doubt | undefined,
  context: NameContext,
): TemplateResult | typeof nothing {
  const text = doubtTextOn(of, context);
  return of === undefined || text === undefined ? nothing : doubtRemark(of.kind, text);
}

/** A remark of the data set, as it is, unless it tells of a year after the day that a page shows. */
export function note(
  text: string | undefined,
  context: NameContext,
): TemplateResult | typeof nothing {
  return text === undefined || namesLaterYear(text, context)
    ? nothing
    : html`<p class="note">${text}</p>`;
}
