import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  formatPartialDate,
  formatShareOfCapital,
  formatShareOfVotes,
  inspectorMessages,
} from '../../messages/index.js';
import type { Dispute } from '../../model/index.js';
import {
  disputesOf,
  knownDisputes,
  type DisputedRecord,
  type PartyDetails,
} from '../../network/index.js';
import { capped, textLines, type Cap } from './capped.js';
import type { InspectorContext } from './context.js';
import { disclosure, emptySection } from './disclosure.js';
import { namesLaterYear } from './known.js';
import { isLoadingParts } from './missing-parts.js';
import { references } from './references.js';
import { stakeButton, tieButton } from './tie-button.js';

/** One dispute of a record. */
interface Disputed {
  record: DisputedRecord;
  dispute: Dispute;
}

const CAP: Cap<Disputed> = {
  entries: 4,
  lines: 24,
  linesOf: ({ dispute }) => 1 + textLines(claimOf(dispute), dispute.reason),
};

function claimOf(dispute: Dispute): string {
  if (!('share' in dispute)) return dispute.claim;
  const { about, share } = dispute;
  if (about === 'votes') return formatShareOfVotes(share);
  const figure = formatShareOfCapital(share);
  return share === 'unknown' ? figure : inspectorMessages.dispute.ofCapital(figure);
}

function headingOf({ about, date }: Dispute): string {
  const { heading, headingWithDate } = inspectorMessages.dispute;
  const label = inspectorMessages.labels.dispute[about];
  return date === undefined ? heading(label) : headingWithDate(label, formatPartialDate(date));
}

function disputeEntry(dispute: Dispute, context: InspectorContext): TemplateResult {
  const numbers = references(dispute.sources, context);
  const { notAdopted } = inspectorMessages.dispute;
  const reason = namesLaterYear(dispute.reason, context)
    ? nothing
    : html`<span class="reason"><strong>${notAdopted}</strong> ${dispute.reason}</span>`;
  return html`<li part="dispute">
    <strong>${headingOf(dispute)}</strong> ${claimOf(dispute)}${numbers} ${reason}
  </li>`;
}

function buttonOf({ tie }: DisputedRecord, context: InspectorContext): unknown {
  if (!tie) return nothing;
  return tie.type === 'stake'
    ? stakeButton(tie.stake, context)
    : tieButton(tie.id, tie.name, context);
}

/** Disputes below the records that they are about; those of one record are neighbours. */
function disputeLists(disputed: readonly Disputed[], context: InspectorContext): TemplateResult[] {
  return [...new Set(disputed.map(({ record }) => record))].map((record) => {
    const own = disputed.filter((each) => each.record === record);
    return html`${buttonOf(record, context)}
      <ul class="disputes">
        ${own.map(({ dispute }) => disputeEntry(dispute, context))}
      </ul>`;
  });
}

function section(records: readonly DisputedRecord[], context: InspectorContext): TemplateResult {
  const { sections, counts } = inspectorMessages;
  const heading = sections.disputed;
  const disputed = records.flatMap((record) =>
    record.disputes.map((dispute): Disputed => ({ record, dispute })),
  );
  const count = disputed.length;
  const isLoading = isLoadingParts(context);
  if (count === 0 && !isLoading) return emptySection(heading, counts.none);
  const content = (): TemplateResult =>
    capped(disputed, CAP, (some) => disputeLists(some, context));
  const countText = isLoading ? undefined : formatNumber(count);
  return disclosure({ heading, count: countText, content }, context);
}

/** Figures and accounts that other sources give about a party and its ties, and why they are not adopted. */
export function partyDisputes(details: PartyDetails, context: InspectorContext): TemplateResult {
  return section(disputesOf(details, context.day), context);
}

/** The same about one tie. */
export function tieDisputes(
  { disputes }: { disputes?: readonly Dispute[] | undefined },
  context: InspectorContext,
): TemplateResult {
  const known = knownDisputes(disputes, context.day);
  return section(known.length > 0 ? [{ tie: undefined, disputes: known }] : [], context);
}
