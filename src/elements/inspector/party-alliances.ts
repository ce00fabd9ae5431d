import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod, inspectorMessages } from '../../messages/index.js';
import { isAfter, type AllianceOnDay, type PartyDetails } from '../../network/index.js';
import { textLines } from './capped.js';
import type { InspectorContext } from './context.js';
import { countNow } from './counts.js';
import { disclosure, emptySection } from './disclosure.js';
import { doubt, doubtText } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { currentAndEarlier, ownMembership } from './page-order.js';
import { lastConfirmation } from './last-confirmation.js';
import { partyButtons } from './party-button.js';
import { references } from './references.js';
import { tieButton } from './tie-button.js';

const SEPARATOR = ' · ';

function allianceEntry(
  onDay: AllianceOnDay,
  partyId: string,
  context: InspectorContext,
): TemplateResult {
  const { alliance, members } = onDay;
  const membership = ownMembership(onDay, partyId);
  const others = members.filter(({ party }) => party !== partyId).map(({ party }) => party);
  const { from, until } = membership ?? {};
  const isKnown = until !== undefined && !isAfter(until, context.day);
  const period = formatPeriod({ from, until: isKnown ? until : undefined });
  const details = [period, lastConfirmation(onDay, from, context.day)].filter(
    (text) => text !== undefined,
  );
  const numbers = membership ? references(membership.sources, context) : nothing;
  return html`<li part="entry">
    ${tieButton(alliance.id, alliance.name, context)}
    <p>${inspectorMessages.with(partyButtons(others, context))}</p>
    <p class="soft">${details.join(SEPARATOR)}${numbers}</p>
    ${doubt(membership?.doubt, context)}
  </li>`;
}

/** About how many lines an entry takes: name, members, years, and what is uncertain. */
function linesOf(onDay: AllianceOnDay, partyId: string): number {
  return 3 + textLines(doubtText(ownMembership(onDay, partyId)?.doubt));
}

/** The alliances that a party is a member of on the day, and those that ended before. */
export function allianceSection(
  { party, alliances }: PartyDetails,
  context: InspectorContext,
): TemplateResult {
  const { sections, counts } = inspectorMessages;
  const heading = sections.alliances;
  if (alliances.length === 0) return emptySection(heading, counts.noneRecorded);
  const content = (): TemplateResult =>
    entryLists(
      currentAndEarlier(alliances),
      (onDay) => allianceEntry(onDay, party.id, context),
      (onDay) => linesOf(onDay, party.id),
    );
  return disclosure({ heading, count: countNow(alliances), content }, context);
}
