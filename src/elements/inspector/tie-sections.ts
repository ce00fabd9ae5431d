import { nothing, type TemplateResult } from 'lit';
import type { Dispute, Event as DatedEvent } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { disputeList } from './disputes.js';
import { section } from './section.js';
import { story } from './story.js';

interface Told {
  events?: DatedEvent[] | undefined;
  disputes?: Dispute[] | undefined;
}

/** What happened to a tie, under a heading. */
export function eventSection(
  { events }: Told,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = story(events, context);
  return list === nothing ? nothing : section('What happened', list);
}

/** What sources dispute about a tie, under a heading. */
export function disputeSection(
  { disputes }: Told,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = disputeList(disputes, context);
  return list === nothing ? nothing : section('Disputed', list);
}
