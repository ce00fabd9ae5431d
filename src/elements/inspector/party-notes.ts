import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import type { Party } from '../../model/index.js';
import { collapsed } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { knownNotes } from './known.js';
import { references } from './references.js';

type PartyNote = NonNullable<Party['notes']>[number];

function noteEntry(entry: PartyNote, context: InspectorContext): TemplateResult {
  const date =
    entry.date === undefined
      ? nothing
      : html`<time datetime=${entry.date}>${formatPartialDate(entry.date)}</time>`;
  const numbers = references(entry.sources, context);
  return html`<li>
    ${date}
    <div>${entry.text}${numbers} ${doubt(entry.doubt, context)}</div>
  </li>`;
}

/** Plans, statements and other facts about a party until the day, one more click away. */
export function noteList(party: Party, context: InspectorContext): TemplateResult | typeof nothing {
  const notes = knownNotes(party, context.day, context.index.dataset.compiled);
  if (notes.length === 0) return nothing;
  const entries = notes.map((entry) => noteEntry(entry, context));
  const list = html`<ul class="events">
    ${entries}
  </ul>`;
  return collapsed(inspectorMessages.counts.notes(notes.length), notes.length, list);
}
