import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatPartialDate, inspectorMessages } from '../../messages/index.js';
import type { Alliance, Member } from '../../model/index.js';
import { isPast, type InspectorContext } from './context.js';
import { tieDisputes } from './disputes.js';
import { doubt, note } from './doubt.js';
import { eventSection } from './event-section.js';
import { laterSection } from './later.js';
import { whenLoaded } from './missing-parts.js';
import { knownMembers } from './known.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';

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
    ${doubt(member.doubt, context)}
  </li>`;
}

/** An alliance until the day: its scope, who joined and left, its events; then what comes later. */
export function alliancePage(
  alliance: Alliance,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { alliance: words, sections, party } = inspectorMessages;
  const members = knownMembers(alliance, context.day).map((member) => memberEntry(member, context));
  const memberList = html`<ul class="entries">
    ${members}
  </ul>`;
  const remark = isPast(context) ? nothing : note(alliance.note, context);
  const content = (): TemplateResult =>
    html`<p class="summary">${alliance.scope}</p>
      ${remark} ${section(sections.members, memberList)} ${eventSection(alliance, context)}
      ${laterSection({ type: 'alliance', alliance }, context)} ${tieDisputes(alliance, context)}
      ${sourceList(context)}`;
  return html`${pageHeader({ kicker: words.kicker, title: alliance.name, close })}
    <p class="provenance">${party.asOf(formatDay(context.day))}</p>
    ${whenLoaded(context, content)}`;
}
