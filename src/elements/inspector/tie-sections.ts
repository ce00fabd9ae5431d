import { nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Dispute, Event as DatedEvent } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { disputeList } from './disputes.js';
import { section } from './section.js';
import { eventList } from './event-list.js';

interface Documented {
  events?: DatedEvent[] | undefined;
  disputes?: Dispute[] | undefined;
}

/** The dated events of a tie, under a heading. */
export function eventSection(
  { events }: Documented,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = eventList(events, context);
  return list === nothing ? nothing : section(inspectorMessages.sections.events, list);
}

/** What sources dispute about a party or a tie, under a heading. */
export function disputeSection(
  { disputes }: Documented,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = disputeList(disputes, context);
  return list === nothing ? nothing : section(inspectorMessages.sections.disputed, list);
}
