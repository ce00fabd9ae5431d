import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, formatPeriod, inspectorMessages } from '../../messages/index.js';
import { earliestDay, latestDay, type Day, type PartialDate } from '../../model/index.js';
import { stakeEnd, type StakeOnDay } from '../../network/index.js';
import { textLines } from './capped.js';
import { isPast, type InspectorContext } from './context.js';
import { doubt, doubtRemark, doubtText, note } from './doubt.js';
import { describeVotes, formatCapital, partList } from './holding-parts.js';
import { lastConfirmation } from './last-confirmation.js';
import { partyButton } from './party-button.js';
import { references } from './references.js';
import { stakeTitle } from './stake-title.js';

const SEPARATOR = ' · ';

/** `15% of votes · of all issued shares · since 8 Nov 2023 · last confirmed Mar 2025`. */
function describeHolding(onDay: StakeOnDay, day: Day): string {
  const { basis, from } = onDay.holding;
  const details = [
    describeVotes(onDay.holding),
    basis && inspectorMessages.labels.basis[basis],
    formatPeriod({ from, until: stakeEnd(onDay) }),
    lastConfirmation(onDay, from, day),
  ];
  return details.filter((text) => text !== undefined).join(SEPARATOR);
}

/** Whether a date is coarser than a day and may be the one that is shown, or come after it. */
function isOpen(date: PartialDate | undefined, day: Day): date is PartialDate {
  return date !== undefined && earliestDay(date) <= day && day < latestDay(date);
}

/** What coarse dates leave open on the day, and when it can have been. */
function coarseDates(
  { stake: { holdings }, coarse, certain, ended, holding }: StakeOnDay,
  day: Day,
): TemplateResult | typeof nothing {
  if (!coarse || ended) return nothing;
  const words = inspectorMessages.stake;
  const { from, until } = holding;
  const goesOn = until !== undefined && holdings.some((one) => one.from === until);
  const texts = [
    ...(isOpen(from, day) ? [(certain ? words.became : words.began)(formatPartialDate(from))] : []),
    ...(isOpen(until, day)
      ? [(goesOn ? words.changed : words.ended)(formatPartialDate(until))]
      : []),
  ];
  const [first = certain ? words.coarseShare : words.coarseExistence, ...others] = texts;
  return html`${[first, ...others].map((text) => doubtRemark('date', text))}`;
}

/** About how many lines an entry takes: the party with the share, a line of details, parts, remarks and doubts. */
export function stakeEntryLines({ stake, holding }: StakeOnDay): number {
  const { parts = [], note: remark, doubt: reason } = holding;
  return 2 + parts.length + textLines(remark, stake.note, doubtText(reason));
}

/** One stake in a list of owners or of holdings, with the party at its other end. */
export function stakeEntry(
  onDay: StakeOnDay,
  otherEnd: 'owner' | 'owned',
  context: InspectorContext,
): TemplateResult {
  const { stake, holding } = onDay;
  const words = inspectorMessages;
  const showHistory = (): void => context.select(stake.id);
  const historyLabel = words.historyOf(stakeTitle(stake, context));
  return html`<li part="entry">
    <div class="entry-heading">
      ${partyButton(stake[otherEnd], context)}
      <span class="share">${formatCapital(holding)}${references(holding.sources, context)}</span>
    </div>
    <p class="soft">
      ${describeHolding(onDay, context.day)}${SEPARATOR}<button
        type="button"
        class="soft-button"
        aria-label=${historyLabel}
        @click=${showHistory}
      >
        ${words.history}
      </button>
    </p>
    ${partList(holding)} ${note(holding.note, context)}
    ${isPast(context) ? nothing : note(stake.note, context)} ${doubt(holding.doubt, context)}
    ${coarseDates(onDay, context.day)}
  </li>`;
}
