import { html, nothing, type TemplateResult } from 'lit';
import {
  formatShare,
  formatShareOfCapital,
  formatShareOfVotes,
  inspectorMessages,
} from '../../messages/index.js';
import type { Holding, Share } from '../../model/index.js';
import { isApproximate } from '../../network/index.js';

type HoldingPart = NonNullable<Holding['parts']>[number];

/** Whether votes are stated and differ from the capital in what a reader sees of them. */
function votesDiffer(capital: Share, votes: Share | undefined): votes is Share {
  return votes !== undefined && formatShare(votes) !== formatShare(capital);
}

/** The share of a holding: percent of the capital, as the source puts it. */
export function formatCapital(holding: Holding): string {
  return formatShareOfCapital(holding.capital, { approximate: isApproximate(holding) });
}

/** The votes of a holding where they differ from the capital: `15%`; else `undefined`. */
export function formatVotes({ capital, votes, approximate }: Holding): string | undefined {
  return votesDiffer(capital, votes) ? formatShare(votes, { approximate }) : undefined;
}

/** The same in words that stand by themselves: `15% of votes`. */
export function describeVotes({ capital, votes, approximate }: Holding): string | undefined {
  return votesDiffer(capital, votes) ? formatShareOfVotes(votes, { approximate }) : undefined;
}

/** Capital and, where they differ, votes: `35.7%, 15% of votes`. */
export function describeShare(holding: Holding): string {
  const votes = describeVotes(holding);
  const capital = formatCapital(holding);
  return votes === undefined ? capital : inspectorMessages.stake.withVotes(capital, votes);
}

/** `through a French trust: 18.7%, 0% of votes`. */
function formatPart({ text, capital, votes }: HoldingPart): string {
  const { part, partWithVotes } = inspectorMessages.stake;
  const share = formatShareOfCapital(capital);
  return votesDiffer(capital, votes)
    ? partWithVotes(text, share, formatShareOfVotes(votes))
    : part(text, share);
}

/** What a holding is made of, if it is held in several ways. */
export function partList({ parts }: Holding): TemplateResult | typeof nothing {
  if (!parts || parts.length === 0) return nothing;
  const entries = parts.map((part) => html`<li>${formatPart(part)}</li>`);
  return html`<ul class="parts">
    ${entries}
  </ul>`;
}
