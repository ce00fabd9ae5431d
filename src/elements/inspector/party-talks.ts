import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { PartyDetails, TalksOnDay } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { collapsedDisputes } from './disputes.js';
import { doubt, note } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { collapsedEvents, eventList } from './event-list.js';
import { formatOutcome } from './outcome.js';
import { knownEvents, recentAndEarlierTalks } from './page-order.js';
import { partyButtons } from './party-button.js';
import { section } from './section.js';

function talksEntry(
  { talks, state, ended }: TalksOnDay,
  partyId: string,
  context: InspectorContext,
): TemplateResult {
  const others = talks.parties.filter((party) => party !== partyId);
  const select = (): void => context.select(talks.id);
  const known = knownEvents(talks.events, context.day);
  // Talks that were only reported take less space than those that took place.
  const isConfirmed = state !== 'reported' && state !== 'denied';
  const events = isConfirmed ? eventList(known, context) : collapsedEvents(known, context);
  return html`<li part="entry">
    <button type="button" class="tie" @click=${select}>${talks.title}</button>
    <p>${inspectorMessages.with(partyButtons(others, context))}</p>
    <p class="outcome">${formatOutcome(talks, state)}</p>
    ${ended ? note(talks.reason) : nothing} ${events} ${note(talks.note)} ${doubt(talks.doubt)}
    ${collapsedDisputes(talks.disputes, context)}
  </li>`;
}

/**
 * The talks of a party with the events that had happened by the day. Talks that
 * ended longer ago than the filters allow are collapsed.
 */
export function talksSection(
  { party, talks }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (talks.length === 0) return nothing;
  const { sections } = inspectorMessages;
  const { recent, earlier } = recentAndEarlierTalks(talks, context.day, context.filters);
  const entriesOf = (some: readonly TalksOnDay[]): TemplateResult[] =>
    some.map((onDay) => talksEntry(onDay, party.id, context));
  const lists = entryLists(entriesOf(recent), sections.earlierTalks, entriesOf(earlier));
  return section(sections.talks, lists);
}
