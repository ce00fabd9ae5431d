import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { PartyDetails, TalksOnDay } from '../../network/index.js';
import { textLines } from './capped.js';
import { collapsed } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { disclosure, emptySection } from './disclosure.js';
import { doubt, note } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { eventList } from './event-list.js';
import { formatOutcome, outcomeOf } from './outcome.js';
import { knownEvents } from './known.js';
import { recentAndEarlierTalks } from './page-order.js';
import { partyButtons } from './party-button.js';
import { namedReference } from './references.js';
import { tieButton } from './tie-button.js';

function talksEntry(onDay: TalksOnDay, partyId: string, context: InspectorContext): TemplateResult {
  const { talks, state, ended } = onDay;
  const others = talks.parties.filter((party) => party !== partyId);
  const outcome = outcomeOf(onDay, context.day);
  const known = knownEvents(talks.events, context.day);
  const sources = context.citations.of(known.flatMap((event) => event.sources));
  const remarks = ended
    ? html`${note(talks.note, context)} ${doubt(talks.doubt, context)}`
    : nothing;
  const steps = html`<p>${inspectorMessages.with(partyButtons(others, context))}</p>
    ${eventList(known, context)} ${remarks}`;
  const summary = inspectorMessages.talks.steps(known.length, sources.length);
  return html`<li part="entry">
    ${tieButton(talks.id, talks.title, context)}
    <p class="outcome">${formatOutcome(talks, state)}</p>
    <p>${outcome.text}</p>
    <div class="entry-foot">
      ${namedReference(outcome.sources, context)} ${collapsed(summary, known.length, steps)}
    </div>
  </li>`;
}

/** About how many lines an entry takes: title, outcome, the sentence on it, and its source. */
function linesOf(onDay: TalksOnDay, { day }: InspectorContext): number {
  return 2 + textLines(onDay.talks.title, outcomeOf(onDay, day).text);
}

/**
 * The talks of a party as they stood on the day, each with its outcome. Talks that
 * ended longer ago than the filters allow are one more click away.
 */
export function talksSection(
  { party, talks }: PartyDetails,
  context: InspectorContext,
): TemplateResult {
  const { sections, counts } = inspectorMessages;
  const heading = sections.talks;
  if (talks.length === 0) return emptySection(heading, counts.noneRecorded);
  const inOrder = recentAndEarlierTalks(talks, context.day, context.filters);
  const content = (): TemplateResult =>
    entryLists(
      inOrder,
      (onDay) => talksEntry(onDay, party.id, context),
      (onDay) => linesOf(onDay, context),
    );
  const count = counts.recentAndEarlier(inOrder.current.length, inOrder.earlier.length);
  return disclosure({ heading, count, content }, context);
}
