import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StakeOnDay } from '../../network/index.js';
import { formatShare } from '../../messages/index.js';
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

/** The stroke of paper between two owners. */
function gapBefore({ start, part }: BarSegment): SVGTemplateResult | typeof nothing {
  if (start === 0 || part === 'possible') return nothing;
  return svg`<rect class="gap" x="${start}%" width="1.5" height="100%"></rect>`;
}

function barInWords(
  owners: readonly StakeOnDay[],
  rest: string,
  context: InspectorContext,
): string {
  const parts = owners.map(({ stake, holding }) => {
    const share = formatShare(holding.capital, { approximate: holding.approximate });
    return `${nameOf(context, stake.owner)} ${share}`;
  });
  return [...parts, rest].filter((text) => text !== '').join(', ');
}

/** `35.7% recorded`, and how much more the ranges allow. */
function recordedInWords(certain: number, unrecorded: number): string {
  const possible = Number((100 - certain - unrecorded).toFixed(2));
  const words = `${formatShare(certain)} recorded`;
  return possible > 0 ? `${words}, up to ${formatShare(possible)} more possible` : words;
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
  const { segments, certain, unrecorded } = barSegments(shares);
  if (segments.length === 0) return nothing;
  const recorded = recordedInWords(certain, unrecorded);
  const rest = unrecorded > 0 ? `${formatShare(unrecorded)} not recorded here` : '';
  const words = barInWords(owners, rest, context);
  const rectangles = segments.map(segmentRectangle);
  const gaps = segments.map(gapBefore);
  const excess =
    certain > 100
      ? html`<p class="doubt">
          <strong>Contradictory:</strong> the recorded shares add up to ${formatShare(certain)}.
        </p>`
      : nothing;
  return html`<figure part="bar" class="bar">
      <svg role="img" aria-label=${words} width="100%" height="14">
        ${HATCHING}
        <rect class="unrecorded" width="100%" height="100%" fill="url(#hatching)"></rect>
        ${rectangles} ${gaps}
        <rect class="frame" width="100%" height="100%"></rect>
      </svg>
      <figcaption><span>${recorded}</span> <span>${rest}</span></figcaption>
    </figure>
    ${excess}`;
}
