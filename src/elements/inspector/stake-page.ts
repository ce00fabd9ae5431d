import { html, type TemplateResult } from 'lit';
import type { Stake } from '../../model/index.js';
import { nameOf, type InspectorContext } from './context.js';
import { note } from './doubt.js';
import { fact, factList } from './facts.js';
import { holdingTable } from './holding-table.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { stepChart } from './step-chart.js';
import { disputeSection, eventSection } from './tie-sections.js';

/** `Renault in Nissan`. */
export function stakeTitle(stake: Stake, context: InspectorContext): string {
  return `${nameOf(context, stake.owner)} in ${nameOf(context, stake.owned)}`;
}

/** A stake through all its time: its chart, its dated values, what happened and who says so. */
export function stakePage(
  stake: Stake,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const ends = factList([
    ...fact('Owner', partyButton(stake.owner, context)),
    ...fact('Owned', partyButton(stake.owned, context)),
  ]);
  const history = html`${stepChart(stake, context)} ${holdingTable(stake.holdings, context)}`;
  return html`${pageHeader({ kicker: 'Stake', title: stakeTitle(stake, context), close })} ${ends}
  ${note(stake.note)} ${section('Through time', history)} ${eventSection(stake, context)}
  ${disputeSection(stake, context)} ${sourceList(context)}`;
}
