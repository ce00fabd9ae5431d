import { html, nothing, type TemplateResult } from 'lit';
import {
  formatList,
  formatPartialDate,
  formatShare,
  inspectorMessages,
} from '../../messages/index.js';
import type { Holding } from '../../model/index.js';
import { isApproximate } from '../../network/index.js';
import { capped, textLines, type Cap } from './capped.js';
import type { InspectorContext } from './context.js';
import { doubt, doubtText, note } from './doubt.js';
import { formatVotes, partList } from './holding-parts.js';
import { latestFirst } from './page-order.js';
import { references } from './references.js';

/** A row of figures, and a line for each remark. */
const CAP: Cap<Holding> = {
  entries: 6,
  lines: 16,
  linesOf: ({ basis, parts = [], seen, note: text, doubt: reason }) => {
    const single = [basis, seen].filter((remark) => remark !== undefined);
    return 1 + single.length + parts.length + textLines(text, doubtText(reason));
  },
};

function remarks(holding: Holding, context: InspectorContext): TemplateResult | typeof nothing {
  const { basis, parts, seen, note: text, doubt: reason } = holding;
  const isPlain = [basis, parts, seen, text, reason].every((remark) => remark === undefined);
  if (isPlain) return nothing;
  const basisText =
    basis === undefined
      ? nothing
      : inspectorMessages.holdings.basis(inspectorMessages.labels.basis[basis]);
  const dates = seen && formatList(seen.map(formatPartialDate));
  const seenText =
    dates === undefined
      ? nothing
      : html`<p class="soft">${inspectorMessages.holdings.seen(dates)}</p>`;
  const basisNote = basisText === nothing ? nothing : html`<p class="soft">${basisText}</p>`;
  return html`<tr class="remarks">
    <td colspan="4">
      ${basisNote} ${seenText} ${partList(holding)} ${note(text, context)} ${doubt(reason, context)}
    </td>
  </tr>`;
}

function holdingRows(holding: Holding, context: InspectorContext): TemplateResult {
  const { from, until, capital } = holding;
  const capitalText = formatShare(capital, { approximate: isApproximate(holding) });
  const votesText = formatVotes(holding) ?? inspectorMessages.holdings.sameVotes;
  const numbers = references(holding.sources, context);
  return html`<tr>
      <td>${formatPartialDate(from)}</td>
      <td>${until === undefined ? '' : formatPartialDate(until)}</td>
      <td>${capitalText}${numbers}</td>
      <td>${votesText}</td>
    </tr>
    ${remarks(holding, context)}`;
}

function tableOf(holdings: readonly Holding[], context: InspectorContext): TemplateResult {
  const words = inspectorMessages.holdings;
  const rows = holdings.map((holding) => holdingRows(holding, context));
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${words.from}</th>
        <th scope="col">${words.until}</th>
        <th scope="col">${words.capital}</th>
        <th scope="col">${words.votes}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Every dated value of a stake, the latest first. */
export function holdingTable(
  holdings: readonly Holding[],
  context: InspectorContext,
): TemplateResult {
  return capped(latestFirst(holdings), CAP, (some) => tableOf(some, context));
}
