import { nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Event as DatedEvent } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { eventList } from './event-list.js';
import { knownEvents } from './known.js';
import { section } from './section.js';

/** What happened with a tie until the day, under a heading. */
export function eventSection(
  { events = [] }: { events?: readonly DatedEvent[] | undefined },
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const known = knownEvents(events, context.day);
  if (known.length === 0) return nothing;
  return section(inspectorMessages.sections.events, eventList(known, context));
}
