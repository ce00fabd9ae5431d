import { html, nothing, type TemplateResult } from 'lit';
import {
  formatShare,
  formatShareOfCapital,
  formatShareOfVotes,
  inspectorMessages,
} from '../../messages/index.js';
import { roundShare } from '../../model/index.js';
import { votesAgainstCapital, type StakeOnDay } from '../../network/index.js';
import { drawBar } from './bar-drawing.js';
import { barLabels } from './bar-labels.js';
import { barSegments, type BarSegments, type BarShare } from './bar-segments.js';
import { nameOf, type InspectorContext } from './context.js';

type Measure = 'capital' | 'votes';

/** The bar of the capital, or that of the votes. */
interface Bar {
  measure: Measure;
  shares: readonly BarShare[];
  segments: BarSegments;
}

const HEIGHT_PX: Readonly<Record<Measure, number>> = { capital: 22, votes: 10 };

/** `Renault 35.7%, Trust Bank 10–20%, Lender share unknown, 44.3% not recorded`. */
function describe({ measure, shares, segments }: Bar, context: InspectorContext): string {
  const words = inspectorMessages.bar;
  const format = measure === 'capital' ? formatShareOfCapital : formatShareOfVotes;
  const owners = shares.map(({ owner, share }) =>
    words.segment(nameOf(context, owner), format(share)),
  );
  const { unrecorded } = segments;
  const rest = unrecorded > 0 ? [words.unrecorded(formatShare(unrecorded))] : [];
  return [...owners, ...rest].join(', ');
}

/** What the bar cannot show: how far ranges reach, and shares that contradict each other. */
function remarks({ certain, possible }: BarSegments): TemplateResult | typeof nothing {
  const words = inspectorMessages.bar;
  if (certain > 100) {
    return html`<p class="doubt">
      <strong>${words.contradictory}</strong> ${words.excess(formatShare(certain))}
    </p>`;
  }
  const more = roundShare(possible);
  if (more === 0) return nothing;
  const text = words.recordedAndPossible(formatShare(certain), formatShare(more));
  return html`<p class="soft">${text}</p>`;
}

/** What an owner has of the capital, or of the votes; where votes are not recorded, nothing is known of them. */
function shareOf(onDay: StakeOnDay, measure: Measure): BarShare {
  const { stake, holding, dispersed } = onDay;
  const of = { owner: stake.owner, dispersed };
  if (measure === 'votes') return { ...of, share: holding.votes ?? 'unknown' };
  return { ...of, share: holding.capital, parts: holding.parts?.map(({ capital }) => capital) };
}

function barOf(owners: readonly StakeOnDay[], measure: Measure): Bar {
  const shares = owners.map((onDay) => shareOf(onDay, measure));
  return { measure, shares, segments: barSegments(shares) };
}

/**
 * A bar of the whole capital with the parts of each owner, the possible parts of
 * ranges, and hatched what no record explains; below it one of the votes where
 * they are known to differ.
 */
export function ownershipBars(
  owners: readonly StakeOnDay[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const votesDiffer = owners.some(({ holding }) => votesAgainstCapital(holding) !== undefined);
  const capital = barOf(owners, 'capital');
  const all = votesDiffer ? [capital, barOf(owners, 'votes')] : [capital];
  const bars = all.filter(({ segments }) => segments.segments.length > 0);
  if (bars.length === 0) return nothing;
  const hasVotes = bars.some(({ measure }) => measure === 'votes');
  const content = bars.map((bar) => {
    const title = html`<p class="bar-title">${inspectorMessages.bar[bar.measure]}</p>`;
    return html`${hasVotes ? title : nothing}
    ${drawBar(bar.segments, {
      pattern: `hatching-${bar.measure}`,
      height: HEIGHT_PX[bar.measure],
      label: describe(bar, context),
    })}
    ${barLabels(owners, bar.segments, bar.measure, context)}`;
  });
  return html`<figure part="bar" class="bar">${content}</figure>
    ${remarks(capital.segments)}`;
}
