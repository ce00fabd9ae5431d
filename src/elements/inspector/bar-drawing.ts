import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarSegment, BarSegments } from './bar-segments.js';
import { hatching } from './hatching.js';

function segmentRectangle({
  start,
  width,
  part,
  possible,
  majority,
}: BarSegment): SVGTemplateResult {
  const alternate = part % 2 === 1;
  const flags = Object.entries({ share: true, alternate, possible, majority });
  const name = flags.flatMap(([flag, isSet]) => (isSet ? [flag] : [])).join(' ');
  return svg`<rect class=${name} x="${start}%" width="${width}%" height="100%"></rect>`;
}

/** A gap in the colour of the surface between two owners, and between parts of one. */
function gapBefore({ start, possible }: BarSegment): SVGTemplateResult | typeof nothing {
  if (start === 0 || possible) return nothing;
  return svg`<rect class="gap" x="${start}%" width="1.5" height="100%"></rect>`;
}

interface BarDrawing {
  /** The id of its hatching, which no other bar of the page has. */
  pattern: string;
  /** In pixels. */
  height: number;
  /** What a screen reader says of it. */
  label: string;
}

/** A bar of a whole, hatched where no segment is. */
export function drawBar(
  { segments }: BarSegments,
  { pattern, height, label }: BarDrawing,
): TemplateResult {
  return html`<svg role="img" aria-label=${label} width="100%" height=${height}>
    ${hatching(pattern)}
    <rect width="100%" height="100%" fill="url(#${pattern})"></rect>
    ${segments.map(segmentRectangle)} ${segments.map(gapBefore)}
    <rect class="frame" width="100%" height="100%"></rect>
  </svg>`;
}
