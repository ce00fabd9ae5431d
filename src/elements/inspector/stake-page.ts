import { html, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import type { Stake } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { note } from './doubt.js';
import { fact, factList } from './facts.js';
import { holdingTable } from './holding-table.js';
import { pageHeader } from './page-header.js';
import { partyButton } from './party-button.js';
import { section } from './section.js';
import { sourceList } from './source-list.js';
import { stakeTitle } from './stake-title.js';
import { stepChart } from './step-chart.js';
import { disputeSection, eventSection } from './tie-sections.js';

/** A stake through all its time: its chart, its dated values, its events and who says so. */
export function stakePage(
  stake: Stake,
  context: InspectorContext,
  close: () => void,
): TemplateResult {
  const { stake: words, sections } = inspectorMessages;
  const ends = factList([
    ...fact(words.owner, partyButton(stake.owner, context)),
    ...fact(words.owned, partyButton(stake.owned, context)),
  ]);
  const history = html`${stepChart(stake, context)} ${holdingTable(stake.holdings, context)}`;
  return html`${pageHeader({ kicker: words.kicker, title: stakeTitle(stake, context), close })}
  ${ends} ${note(stake.note)} ${section(sections.throughTime, history)}
  ${eventSection(stake, context)} ${disputeSection(stake, context)} ${sourceList(context)}`;
}
