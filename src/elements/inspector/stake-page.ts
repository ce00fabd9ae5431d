import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, inspectorMessages } from '../../messages/index.js';
import type { Stake } from '../../model/index.js';
import { isPast, type InspectorContext } from './context.js';
import { tieDisputes } from './disputes.js';
import { laterSection } from './later.js';
import { note } from './doubt.js';
import { eventSection } from './event-section.js';
import { fact, factList } from './facts.js';
import { holdingTable } from './holding-table.js';
import { whenLoaded } from './missing-parts.js';
import { knownHoldings } from './known.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { stakeTitle } from './stake-title.js';
import { stepChart } from './step-chart.js';

/** A stake until the day: its chart, its dated values, its events and who says so; then what comes later. */
export function stakePage(
  stake: Stake,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { stake: words, sections, party } = inspectorMessages;
  const ends = factList([
    ...fact(words.owner, partyButton(stake.owner, context)),
    ...fact(words.owned, partyButton(stake.owned, context)),
  ]);
  const holdings = knownHoldings(stake, context.day);
  const remark = isPast(context) ? nothing : note(stake.note, context);
  const history = html`${stepChart(stake, context)} ${holdingTable(holdings, context)}`;
  const throughTime = holdings.length === 0 ? nothing : section(sections.throughTime, history);
  const content = (): TemplateResult =>
    html`${remark} ${throughTime} ${eventSection(stake, context)}
    ${laterSection({ type: 'stake', stake }, context)} ${tieDisputes(stake, context)}
    ${sourceList(context)}`;
  return html`${pageHeader({ kicker: words.kicker, title: stakeTitle(stake, context), close })}
    ${ends}
    <p class="provenance">${party.asOf(formatDay(context.day))}</p>
    ${whenLoaded(context, content)}`;
}
