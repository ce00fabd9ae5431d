import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatShare, inspectorMessages } from '../../messages/index.js';
import { roundShare, type Share } from '../../model/index.js';
import { votesAgainstCapital, type StakeOnDay } from '../../network/index.js';
import { barLabels } from './bar-labels.js';
import { barSegments, type BarSegment, type BarSegments, type BarShare } from './bar-segments.js';
import { nameOf, type InspectorContext } from './context.js';

type Measure = 'capital' | 'votes';

const HEIGHT_PX: Readonly<Record<Measure, number>> = { capital: 22, votes: 10 };

/** The hatching is drawn at every few pixels, whatever the width of the bar. */
function hatching(id: string): SVGTemplateResult {
  return svg`<pattern
    id=${id}
    width="6"
    height="6"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="hatch" width="1.5" height="6"></rect>
  </pattern>`;
}

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

function bar({ segments }: BarSegments, measure: Measure, label: string): TemplateResult {
  const pattern = `hatching-${measure}`;
  return html`<svg role="img" aria-label=${label} width="100%" height=${HEIGHT_PX[measure]}>
    ${hatching(pattern)}
    <rect width="100%" height="100%" fill="url(#${pattern})"></rect>
    ${segments.map(segmentRectangle)} ${segments.map(gapBefore)}
    <rect class="frame" width="100%" height="100%"></rect>
  </svg>`;
}

/** `Renault 35.7%, Trust Bank 10–20%, 44.3% not recorded here`. */
function describe(
  shares: readonly BarShare[],
  { unrecorded }: BarSegments,
  context: InspectorContext,
): string {
  const words = inspectorMessages.bar;
  const owners = shares.map(({ owner, share }) =>
    words.segment(nameOf(context, owner), formatShare(share)),
  );
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

/** Votes where they are recorded and differ; of the others nothing is known. */
function votesShares(owners: readonly StakeOnDay[]): BarShare[] {
  return owners.map(({ stake, holding }): BarShare => {
    return { owner: stake.owner, share: holding.votes ?? ('unknown' satisfies Share) };
  });
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
  const capital = owners.map(({ stake, holding }): BarShare => {
    const parts = holding.parts?.map((part) => part.capital);
    return { owner: stake.owner, share: holding.capital, parts };
  });
  const ofCapital = barSegments(capital);
  const votes = votesShares(owners);
  const ofVotes = barSegments(votes);
  const votesDiffer = owners.some(({ holding }) => votesAgainstCapital(holding) !== undefined);
  const hasVotes = votesDiffer && ofVotes.segments.length > 0;
  if (ofCapital.segments.length === 0 && !hasVotes) return nothing;
  const hasCapital = ofCapital.segments.length > 0;
  const { votes: votesTitle, capital: capitalTitle } = inspectorMessages.bar;
  const titled = (title: string, content: unknown): TemplateResult =>
    html`${hasVotes ? html`<p class="bar-title">${title}</p>` : nothing} ${content}`;
  const capitalBar = html`${bar(ofCapital, 'capital', describe(capital, ofCapital, context))}
  ${barLabels(owners, ofCapital, 'capital', context)}`;
  const votesBar = html`${bar(ofVotes, 'votes', describe(votes, ofVotes, context))}
  ${barLabels(owners, ofVotes, 'votes', context)}`;
  return html`<figure part="bar" class="bar">
      ${hasCapital ? titled(capitalTitle, capitalBar) : nothing}
      ${hasVotes ? titled(votesTitle, votesBar) : nothing}
    </figure>
    ${remarks(ofCapital)}`;
}
