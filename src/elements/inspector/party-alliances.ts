import { html, nothing, type TemplateResult } from 'lit';
import type { AllianceOnDay, PartyDetails } from '../../network/index.js';
import { formatPartialDate } from '../../messages/index.js';
import type { Member } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { closedDisputes } from './disputes.js';
import { doubt } from './doubt.js';
import { partyButtons } from './party-button.js';
import { references } from './references.js';
import { closedList, section } from './section.js';

function periodInWords({ from, until }: Member): string {
  if (until === undefined) return `since ${formatPartialDate(from)}`;
  return `${formatPartialDate(from)} to ${formatPartialDate(until)}`;
}

function allianceEntry(
  { alliance, members }: AllianceOnDay,
  partyId: string,
  context: InspectorContext,
): TemplateResult {
  const own = members.find(({ party }) => party === partyId);
  const others = members.filter(({ party }) => party !== partyId).map(({ party }) => party);
  const select = (): void => context.select(alliance.id);
  const period = own ? periodInWords(own) : '';
  const numbers = own ? references(own.sources, context) : nothing;
  return html`<li part="entry">
    <button type="button" class="tie" @click=${select}>${alliance.name}</button>
    <p>with ${partyButtons(others, context)}</p>
    <p class="soft">${period}${numbers}</p>
    ${doubt(own?.doubt)} ${closedDisputes(alliance.disputes, context)}
  </li>`;
}

/** The alliances that a party is a member of on the day, and those that ended before. */
export function allianceSection(
  { party, alliances }: PartyDetails,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (alliances.length === 0) return nothing;
  const entriesOf = (wanted: boolean): TemplateResult[] =>
    alliances
      .filter(({ ended }) => ended === wanted)
      .map((onDay) => allianceEntry(onDay, party.id, context));
  const current = entriesOf(false);
  const past = entriesOf(true);
  const currentList =
    current.length === 0
      ? nothing
      : html`<ul class="entries">
          ${current}
        </ul>`;
  const pastList = past.length === 0 ? nothing : closedList('Earlier alliances', past);
  return section('Alliances', html`${currentList} ${pastList}`);
}
