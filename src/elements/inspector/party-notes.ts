import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { references } from './references.js';
import { section } from './section.js';

type PartyNote = NonNullable<Party['notes']>[number];

function noteEntry(entry: PartyNote, context: InspectorContext): TemplateResult {
  const date =
    entry.date === undefined
      ? nothing
      : html`<time datetime=${entry.date}>${formatPartialDate(entry.date)}</time>`;
  const numbers = references(entry.sources, context);
  return html`<li>
    ${date}
    <div>${entry.text}${numbers} ${doubt(entry.doubt)}</div>
  </li>`;
}

/** Plans, statements and other facts about a party. */
export function noteSection(
  { notes }: Party,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!notes || notes.length === 0) return nothing;
  const entries = notes.map((entry) => noteEntry(entry, context));
  return section(
    inspectorMessages.sections.notes,
    html`<ul class="events">
      ${entries}
    </ul>`,
  );
}
