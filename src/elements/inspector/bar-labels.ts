import { html, type TemplateResult } from 'lit';
import { formatShare, inspectorMessages } from '../../messages/index.js';
import { isApproximate, type StakeOnDay } from '../../network/index.js';
import type { BarSegments } from './bar-segments.js';
import { nameOf, type InspectorContext } from './context.js';

/** So many owners are named below a bar; the section of owners has all of them. */
const MOST_NAMED = 3;

function partLabels({ stake, holding }: StakeOnDay, context: InspectorContext): string[] {
  const words = inspectorMessages.bar;
  const name = nameOf(context, stake.owner);
  return (holding.parts ?? []).map(({ text, capital, votes }) => {
    const label = words.part(name, formatShare(capital), text);
    return votes === 0 ? words.withoutVotes(label) : label;
  });
}

function ownerLabels(
  onDay: StakeOnDay,
  { segments }: BarSegments,
  measure: 'capital' | 'votes',
  context: InspectorContext,
): string[] {
  const { stake, holding } = onDay;
  const isDivided = segments.some(({ owner, part }) => owner === stake.owner && part > 0);
  if (isDivided) return partLabels(onDay, context);
  const share = holding[measure];
  if (share === undefined || share === 'unknown') return [];
  const text = formatShare(share, { approximate: isApproximate(holding) });
  return [inspectorMessages.bar.segment(nameOf(context, stake.owner), text)];
}

/** The names of the segments of a bar, in their order, and how much is not recorded. */
export function barLabels(
  owners: readonly StakeOnDay[],
  bar: BarSegments,
  measure: 'capital' | 'votes',
  context: InspectorContext,
): TemplateResult {
  const { unrecorded: words, others } = inspectorMessages.bar;
  const drawn = owners.filter(({ stake }) =>
    bar.segments.some(({ owner }) => owner === stake.owner),
  );
  const named = drawn.slice(0, MOST_NAMED);
  const labels = named.flatMap((onDay) => ownerLabels(onDay, bar, measure, context));
  const more = drawn.length - named.length;
  const rest = bar.unrecorded > 0 ? [words(formatShare(bar.unrecorded))] : [];
  const items = [...labels, ...(more > 0 ? [others(more)] : [])];
  return html`<figcaption>
    <ul>
      ${items.map((label) => html`<li>${label}</li>`)}
      ${rest.map((label) => html`<li class="unrecorded">${label}</li>`)}
    </ul>
  </figcaption>`;
}
