import { html, nothing, type TemplateResult } from 'lit';
import { formatPartialDate, formatShare, inspectorMessages } from '../../messages/index.js';
import type { Dispute } from '../../model/index.js';
import { collapsedList } from './collapsed.js';
import type { InspectorContext } from './context.js';
import { references } from './references.js';

function claimOf(dispute: Dispute): string {
  if (!('share' in dispute)) return dispute.claim;
  const about = inspectorMessages.labels.shareOf[dispute.about];
  return inspectorMessages.dispute.share(formatShare(dispute.share), about);
}

function headingOf({ about, date }: Dispute): string {
  const { heading, headingWithDate } = inspectorMessages.dispute;
  const label = inspectorMessages.labels.dispute[about];
  return date === undefined ? heading(label) : headingWithDate(label, formatPartialDate(date));
}

function disputeEntry(dispute: Dispute, context: InspectorContext): TemplateResult {
  const numbers = references(dispute.sources, context);
  const { notAdopted } = inspectorMessages.dispute;
  return html`<li part="dispute">
    <strong>${headingOf(dispute)}</strong> ${claimOf(dispute)}${numbers}
    <span class="reason"><strong>${notAdopted}</strong> ${dispute.reason}</span>
  </li>`;
}

/** Figures and accounts that other sources give, and why they are not adopted. */
export function disputeList(
  disputes: readonly Dispute[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  if (!disputes || disputes.length === 0) return nothing;
  const entries = disputes.map((dispute) => disputeEntry(dispute, context));
  return html`<ul class="disputes">
    ${entries}
  </ul>`;
}

/** The same, collapsed, where a tie is only one of many on the page. */
export function collapsedDisputes(
  disputes: readonly Dispute[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = disputeList(disputes, context);
  const { disputed } = inspectorMessages.sections;
  return collapsedList(disputed, disputes?.length ?? 0, list);
}
