import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Event as DatedEvent } from '../../model/index.js';
import { capped, textLines, type Cap } from './capped.js';
import type { InspectorContext } from './context.js';
import { doubt, doubtText } from './doubt.js';
import { inOrderOfTime } from './page-order.js';
import { references } from './references.js';

/** Beside the date there is less space for a text. */
const CAP: Cap<DatedEvent> = {
  entries: 8,
  lines: 20,
  linesOf: ({ text, doubt: reason }) => Math.ceil(1.4 * textLines(text, doubtText(reason))),
};

function eventEntry(event: DatedEvent, context: InspectorContext): TemplateResult {
  const date = formatPartialDate(event.date);
  const numbers = references(event.sources, context);
  return html`<li>
    <time datetime=${event.date}>${date}</time>
    <div>${event.text}${numbers} ${doubt(event.doubt, context)}</div>
  </li>`;
}

/** Dated events in the order of time. */
export function eventList(
  events: readonly DatedEvent[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const list = (some: readonly DatedEvent[]): TemplateResult =>
    html`<ol class="events" part="events">
      ${some.map((event) => eventEntry(event, context))}
    </ol>`;
  return capped(inOrderOfTime(events), CAP, list);
}
