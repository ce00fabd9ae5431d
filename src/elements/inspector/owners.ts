import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, inspectorMessages } from '../../messages/index.js';
import {
  openSuccessors,
  type OwnershipSummary,
  type PartyDetails,
  type StakeOnDay,
} from '../../network/index.js';
import { isPast, type InspectorContext } from './context.js';
import { countNow } from './counts.js';
import { disclosure, emptySection } from './disclosure.js';
import { doubt, doubtRemark } from './doubt.js';
import { entryLists } from './entry-lists.js';
import { currentAndEarlier } from './page-order.js';
import { references } from './references.js';
import { stakeEntry, stakeEntryLines } from './stake-entry.js';
import { stakeTitle } from './stake-title.js';

/** Stakes as a section that opens, each with the party at its other end. */
function stakeSection(
  heading: string,
  stakes: readonly StakeOnDay[],
  otherEnd: 'owner' | 'owned',
  context: InspectorContext,
  remark: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { noneRecorded } = inspectorMessages.counts;
  if (stakes.length === 0 && remark === nothing) return emptySection(heading, noneRecorded);
  const entries = (): TemplateResult =>
    entryLists(
      currentAndEarlier(stakes),
      (onDay) => stakeEntry(onDay, otherEnd, context),
      stakeEntryLines,
    );
  const content = (): TemplateResult => html`${remark} ${entries()}`;
  const count = stakes.length === 0 ? noneRecorded : countNow(stakes);
  return disclosure({ heading, count, content }, context);
}

/** On what control without a majority rests: a text without a date, which is true on the day of compilation. */
function controlRemark(
  { party }: PartyDetails,
  summary: OwnershipSummary,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const link = 'chain' in summary ? summary.chain[0] : undefined;
  if (link?.basis !== 'named' || link.owned !== party.id || isPast(context)) return nothing;
  const { reason, sources, doubt: uncertainty } = link.group;
  return html`<p class="note">${reason}${references(sources, context)}</p>
    ${doubt(uncertainty, context)}`;
}

/** Who may have followed an owner by the day, and when. */
function successorRemarks(
  { party, owners }: PartyDetails,
  context: InspectorContext,
): TemplateResult[] {
  const { index, day } = context;
  return openSuccessors(party.id, owners, index, day).map(({ stake, from }) =>
    doubtRemark(
      'date',
      inspectorMessages.stake.follows(stakeTitle(stake, context), formatPartialDate(from)),
    ),
  );
}

/** Who holds a party on the day, and who held it before. */
export function ownerSection(
  details: PartyDetails,
  summary: OwnershipSummary,
  context: InspectorContext,
): TemplateResult {
  const remarks = [controlRemark(details, summary, context), ...successorRemarks(details, context)];
  const isEmpty = remarks.every((one) => one === nothing);
  const remark = isEmpty ? nothing : html`${remarks}`;
  return stakeSection(inspectorMessages.sections.owners, details.owners, 'owner', context, remark);
}

/** What a party holds on the day, and what it held before. */
export function holdingSection(
  { holdings }: PartyDetails,
  context: InspectorContext,
): TemplateResult {
  return stakeSection(inspectorMessages.sections.holdings, holdings, 'owned', context);
}
