import { html, nothing, type TemplateResult } from 'lit';
import { inspectorMessages } from '../../messages/index.js';
import { earliestDay } from '../../model/index.js';
import { statedStakes, type OwnershipSummary, type StakeOnDay } from '../../network/index.js';
import { capped, type Cap } from './capped.js';
import type { InspectorContext } from './context.js';
import { disclosure } from './disclosure.js';
import { stepChart } from './step-chart.js';
import { stakeButton } from './tie-button.js';

/** A chart is as high as so many lines. */
const CAP: Cap<StakeOnDay> = { entries: 2, lines: 24, linesOf: () => 12 };

function titledChart({ stake }: StakeOnDay, context: InspectorContext): TemplateResult {
  return html`${stakeButton(stake, context)} ${stepChart(stake, context)}`;
}

/** The stakes in the answer through time, as charts; nothing when there are none. */
export function throughTimeSection(
  summary: OwnershipSummary,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const stakes = statedStakes(summary);
  const starts = stakes.flatMap(({ stake }) => stake.holdings[0]?.from ?? []).map(earliestDay);
  const first = starts.sort()[0];
  if (first === undefined) return nothing;
  const { sections, counts } = inspectorMessages;
  const count = counts.since(first.slice(0, 4));
  const charts = (some: readonly StakeOnDay[]): TemplateResult[] =>
    some.map((onDay) => titledChart(onDay, context));
  const content = (): TemplateResult => capped(stakes, CAP, charts);
  return disclosure({ heading: sections.throughTime, count, content }, context);
}
