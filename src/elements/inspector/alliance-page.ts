import { html, type TemplateResult } from 'lit';
import { formatPartialDate } from '../../messages/index.js';
import type { Alliance, Member } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt, note } from './doubt.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { disputeSection, eventSection } from './tie-sections.js';

function memberEntry(member: Member, context: InspectorContext): TemplateResult {
  const left = member.until === undefined ? '' : `, left ${formatPartialDate(member.until)}`;
  const period = `joined ${formatPartialDate(member.from)}${left}`;
  return html`<li part="entry">
    ${partyButton(member.party, context)}
    <p class="soft">${period}${references(member.sources, context)}</p>
    ${doubt(member.doubt)}
  </li>`;
}

/** An alliance through all its time: what it is for, who joined and left, what happened. */
export function alliancePage(
  alliance: Alliance,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const members = alliance.members.map((member) => memberEntry(member, context));
  const memberList = html`<ul class="entries">
    ${members}
  </ul>`;
  return html`${pageHeader({ kicker: 'Alliance', title: alliance.name, close })}
    <p class="lead">${alliance.scope}</p>
    ${note(alliance.note)} ${section('Members', memberList)} ${eventSection(alliance, context)}
    ${disputeSection(alliance, context)} ${sourceList(context)}`;
}
