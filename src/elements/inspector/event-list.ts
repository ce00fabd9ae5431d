import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Event as DatedEvent } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { inOrderOfTime } from './page-order.js';
import { references } from './references.js';

function eventEntry(event: DatedEvent, context: InspectorContext): TemplateResult {
  const date = formatPartialDate(event.date);
  const numbers = references(event.sources, context);
  return html`<li>
    <time datetime=${event.date}>${date}</time>
    <div>${event.text}${numbers} ${doubt(event.doubt)}</div>
  </li>`;
}

/** Dated events in the order of time. */
export function eventList(
  events: readonly DatedEvent[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  const entries = inOrderOfTime(events).map((event) => eventEntry(event, context));
  return html`<ol class="events" part="events">
    ${entries}
  </ol>`;
}
