import { html, type TemplateResult } from 'lit';
import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import type { Alliance, Member } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt, note } from './doubt.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { disputeSection, eventSection } from './tie-sections.js';

function formatMembership({ from, until }: Member): string {
  const words = inspectorMessages.alliance;
  const joined = formatPartialDate(from);
  return until === undefined
    ? words.joined(joined)
    : words.joinedAndLeft(joined, formatPartialDate(until));
}

function memberEntry(member: Member, context: InspectorContext): TemplateResult {
  return html`<li part="entry">
    ${partyButton(member.party, context)}
    <p class="soft">${formatMembership(member)}${references(member.sources, context)}</p>
    ${doubt(member.doubt)}
  </li>`;
}

/** An alliance through all its time: its scope, who joined and left, its events. */
export function alliancePage(
  alliance: Alliance,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { alliance: words, sections } = inspectorMessages;
  const members = alliance.members.map((member) => memberEntry(member, context));
  const memberList = html`<ul class="entries">
    ${members}
  </ul>`;
  return html`${pageHeader({ kicker: words.kicker, title: alliance.name, close })}
    <p class="summary">${alliance.scope}</p>
    ${note(alliance.note)} ${section(sections.members, memberList)}
    ${eventSection(alliance, context)} ${disputeSection(alliance, context)} ${sourceList(context)}`;
}
