import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, inspectorMessages } from '../../messages/index.js';
import type { AllianceOnDay, PartyDetails } from '../../network/index.js';
import type { InspectorContext } from './context.js';
import { collapsedDisputes } from './disputes.js';
import { doubt } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { ownMembership } from './page-order.js';
import { partyButtons } from './party-button.js';
import { references } from './references.js';
import { section } from './section.js';

function allianceEntry(
  onDay: AllianceOnDay,
  partyId: string,
  context: InspectorContext,
): TemplateResult {
  const { alliance, members } = onDay;
  const membership = ownMembership(onDay, partyId);
  const others = members.filter(({ party }) => party !== partyId).map(({ party }) => party);
  const select = (): void => context.select(alliance.id);
  const period = membership ? formatPeriod(membership) : '';
  const numbers = membership ? references(membership.sources, context) : nothing;
  return html`<li part="entry">
    <button type="button" class="tie" @click=${select}>${alliance.name}</button>
    <p>${inspectorMessages.with(partyButtons(others, context))}</p>
    <p class="soft">${period}${numbers}</p>
    ${doubt(membership?.doubt)} ${collapsedDisputes(alliance.disputes, context)}
  </li>`;
}

/** The alliances that a party is a member of on the day, and those that ended before. */
export function allianceSection(
  { party, alliances }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (alliances.length === 0) return nothing;
  const { sections } = inspectorMessages;
  const entriesOf = (isEnded: boolean): TemplateResult[] =>
    alliances
      .filter(({ ended }) => ended === isEnded)
      .map((onDay) => allianceEntry(onDay, party.id, context));
  const lists = entryLists(entriesOf(false), sections.earlierAlliances, entriesOf(true));
  return section(sections.alliances, lists);
}
