import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Event as DatedEvent } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt } from './doubt.js';
import { references } from './references.js';

function storyEntry(event: DatedEvent, context: InspectorContext): TemplateResult {
  const date = formatPartialDate(event.date);
  const numbers = references(event.sources, context);
  return html`<li>
    <time datetime=${event.date}>${date}</time>
    <div>${event.text}${numbers} ${doubt(event.doubt)}</div>
  </li>`;
}

/** Dated events in the order of time. */
export function story(
  events: readonly DatedEvent[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!events || events.length === 0) return nothing;
  const inOrder = [...events].sort((a, b) => a.date.localeCompare(b.date));
  const entries = inOrder.map((event) => storyEntry(event, context));
  return html`<ol class="story" part="story">
    ${entries}
  </ol>`;
}

/** The same, closed until asked for. */
export function closedStory(
  events: readonly DatedEvent[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = story(events, context);
  if (list === nothing) return nothing;
  return html`<details class="small">
    <summary>The story <span class="count">(${events.length})</span></summary>
    ${list}
  </details>`;
}
