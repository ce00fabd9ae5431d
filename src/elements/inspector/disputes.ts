import { html, nothing, type TemplateResult } from 'lit';
import { formatShare, formatPartialDate } from '../../messages/index.js';
import type { Dispute } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { references } from './references.js';
import { DISPUTE_WORDS } from './labels.js';

function claimOf(dispute: Dispute): string {
  if (!('share' in dispute)) return dispute.claim;
  return `${formatShare(dispute.share)} of ${dispute.about}`;
}

function disputeEntry(dispute: Dispute, context: InspectorContext): TemplateResult {
  const date = dispute.date === undefined ? '' : `, ${formatPartialDate(dispute.date)}`;
  const words = `${DISPUTE_WORDS[dispute.about]}${date}:`;
  const numbers = references(dispute.sources, context);
  return html`<li part="dispute">
    <strong>${words}</strong> ${claimOf(dispute)}${numbers}
    <span class="reason"><strong>Not adopted:</strong> ${dispute.reason}</span>
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

/** The same, closed until asked for, where a tie is only one of many on the page. */
export function closedDisputes(
  disputes: readonly Dispute[] | undefined,
  context: InspectorContext,
): TemplateResult | typeof nothing {
  const list = disputeList(disputes, context);
  if (list === nothing) return nothing;
  return html`<details class="small">
    <summary>Disputed <span class="count">(${disputes?.length})</span></summary>
    ${list}
  </details>`;
}
