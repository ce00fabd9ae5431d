import { html, nothing, type TemplateResult } from 'lit';
import type { StakeOnDay } from '../../network/index.js';
import { formatShare, formatPartialDate } from '../../messages/index.js';
import type { Holding } from '../../model/index.js';
import { nameOf, type InspectorContext } from './context.js';
import { closedDisputes } from './disputes.js';
import { doubt, note } from './doubt.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';
import { BASIS_WORDS } from './labels.js';

type HoldingPart = NonNullable<Holding['parts']>[number];

const COARSE_DATE = 'the dates are too coarse to say whether it held on this day.';

/** The share of a holding in words: percent of the capital, as the source puts it. */
export function capitalInWords({ capital, approximate }: Holding): string {
  return capital === 'unknown' ? 'share unknown' : formatShare(capital, { approximate });
}

/** The votes in words where they differ from the capital; else `undefined`. */
export function votesInWords({ capital, votes, approximate }: Holding): string | undefined {
  if (votes === undefined || formatShare(votes) === formatShare(capital)) return undefined;
  return formatShare(votes, { approximate });
}

function ofVotes(votes: string): string {
  return votes === 'unknown' ? 'votes unknown' : `${votes} of votes`;
}

/** `through a French trust: 18.7%, 0% of votes`. */
function partInWords({ text, capital, votes }: HoldingPart): string {
  const words = `${text}: ${formatShare(capital)}`;
  if (votes === undefined || formatShare(votes) === formatShare(capital)) return words;
  return `${words}, ${ofVotes(formatShare(votes))}`;
}

/** How a holding is made up, if it is held in several ways. */
export function partList({ parts }: Holding): TemplateResult | typeof nothing {
  if (!parts || parts.length === 0) return nothing;
  const entries = parts.map((part) => html`<li>${partInWords(part)}</li>`);
  return html`<ul class="parts">
    ${entries}
  </ul>`;
}

/** One stake in a list of owners or of holdings, seen from the party at its other end. */
export function stakeEntry(
  onDay: StakeOnDay,
  other: 'owner' | 'owned',
  context: InspectorContext,
): TemplateResult {
  const { stake, holding, ended, certain } = onDay;
  const until = ended ? holding.until : undefined;
  const votes = votesInWords(holding);
  const details = [
    votes === undefined ? '' : ofVotes(votes),
    holding.basis === undefined ? '' : BASIS_WORDS[holding.basis],
    until === undefined
      ? `since ${formatPartialDate(holding.from)}`
      : `${formatPartialDate(holding.from)} to ${formatPartialDate(until)}`,
  ];
  const detailLine = details.filter((text) => text !== '').join(' · ');
  const showHistory = (): void => context.select(stake.id);
  const historyLabel = `History of ${nameOf(context, stake.owner)} in ${nameOf(context, stake.owned)}`;
  const coarse = certain || ended ? undefined : COARSE_DATE;
  return html`<li part="entry">
    <div class="line">
      ${partyButton(stake[other], context)}
      <span class="share">${capitalInWords(holding)}${references(holding.sources, context)}</span>
    </div>
    <p class="soft">
      ${detailLine} ·
      <button type="button" class="quiet" aria-label=${historyLabel} @click=${showHistory}>
        History
      </button>
    </p>
    ${partList(holding)} ${note(holding.note)} ${note(stake.note)} ${doubt(holding.doubt)}
    ${doubt(coarse)} ${closedDisputes(stake.disputes, context)}
  </li>`;
}
