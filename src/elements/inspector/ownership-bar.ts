import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatShare, inspectorMessages } from '../../messages/index.js';
import { roundShare } from '../../model/index.js';
import type { StakeOnDay } from '../../network/index.js';
import { barSegments, type BarSegment } from './bar-segments.js';
import { nameOf, type InspectorContext } from './context.js';

/** The hatching is drawn at every few pixels, whatever the width of the bar. */
const HATCHING = svg`<pattern
  id="hatching"
  width="6"
  height="6"
  patternUnits="userSpaceOnUse"
  patternTransform="rotate(45)"
>
  <rect class="hatch" width="1.5" height="6"></rect>
</pattern>`;

function segmentRectangle({ start, width, part, majority }: BarSegment): SVGTemplateResult {
  const name = majority ? `${part} majority` : part;
  return svg`<rect class=${name} x="${start}%" width="${width}%" height="100%"></rect>`;
}

/** A gap in the colour of the surface between two owners. */
function gapBefore({ start, part }: BarSegment): SVGTemplateResult | typeof nothing {
  if (start === 0 || part === 'possible') return nothing;
  return svg`<rect class="gap" x="${start}%" width="1.5" height="100%"></rect>`;
}

function describeOwners(owners: readonly StakeOnDay[], context: InspectorContext): string[] {
  return owners.map(({ stake, holding }) => {
    const share = formatShare(holding.capital, { approximate: holding.approximate });
    return inspectorMessages.bar.segment(nameOf(context, stake.owner), share);
  });
}

/** `35.7% recorded`, and how much more the ranges allow. */
function describeRecorded(certain: number, possible: number): string {
  const words = inspectorMessages.bar;
  const more = roundShare(possible);
  return more > 0
    ? words.recordedAndPossible(formatShare(certain), formatShare(more))
    : words.recorded(formatShare(certain));
}

function contradiction(certain: number): TemplateResult | typeof nothing {
  if (certain <= 100) return nothing;
  const words = inspectorMessages.bar;
  return html`<p class="doubt">
    <strong>${words.contradictory}</strong> ${words.excess(formatShare(certain))}
  </p>`;
}

/**
 * A bar of the whole capital: the owners' certain parts, the possible parts of
 * ranges, and hatched what no record explains.
 */
export function ownershipBar(
  owners: readonly StakeOnDay[],
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const shares = owners.map(({ stake, holding }) => ({
    owner: stake.owner,
    capital: holding.capital,
  }));
  const { segments, certain, possible, unrecorded } = barSegments(shares);
  if (segments.length === 0) return nothing;
  const recorded = describeRecorded(certain, possible);
  const rest = unrecorded > 0 ? inspectorMessages.bar.unrecorded(formatShare(unrecorded)) : '';
  const label = [...describeOwners(owners, context), ...(rest === '' ? [] : [rest])].join(', ');
  const rectangles = segments.map(segmentRectangle);
  const gaps = segments.map(gapBefore);
  return html`<figure part="bar" class="bar">
      <svg role="img" aria-label=${label} width="100%" height="14">
        ${HATCHING}
        <rect class="unrecorded" width="100%" height="100%" fill="url(#hatching)"></rect>
        ${rectangles} ${gaps}
        <rect class="frame" width="100%" height="100%"></rect>
      </svg>
      <figcaption><span>${recorded}</span> <span>${rest}</span></figcaption>
    </figure>
    ${contradiction(certain)}`;
}
