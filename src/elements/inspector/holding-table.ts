import { html, nothing, type TemplateResult } from 'lit';
import { formatShare, formatPartialDate } from '../../messages/index.js';
import type { Holding } from '../../model/index.js';
import type { InspectorContext } from './context.js';
import { doubt, note } from './doubt.js';
import { references } from './references.js';
import { partList, votesInWords } from './stake-entry.js';
import { BASIS_WORDS } from './labels.js';

function remarks(holding: Holding): TemplateResult | typeof nothing {
  const { basis, parts, note: text, doubt: reason } = holding;
  const isPlain = [basis, parts, text, reason].every((remark) => remark === undefined);
  if (isPlain) return nothing;
  const basisText =
    basis === undefined ? nothing : html`<p class="soft">Percent ${BASIS_WORDS[basis]}.</p>`;
  return html`<tr class="remarks">
    <td colspan="4">${basisText} ${partList(holding)} ${note(text)} ${doubt(reason)}</td>
  </tr>`;
}

function holdingRows(holding: Holding, context: InspectorContext): TemplateResult {
  const { from, until, capital, approximate } = holding;
  const capitalText = formatShare(capital, { approximate });
  const votesText = votesInWords(holding) ?? 'same';
  const numbers = references(holding.sources, context);
  return html`<tr>
      <td>${formatPartialDate(from)}</td>
      <td>${until === undefined ? '' : formatPartialDate(until)}</td>
      <td>${capitalText}${numbers}</td>
      <td>${votesText}</td>
    </tr>
    ${remarks(holding)}`;
}

/** Every dated value of a stake, the latest first. */
export function holdingTable(
  holdings: readonly Holding[],
  context: InspectorContext,
): TemplateResult {
  const rows = [...holdings].reverse().map((holding) => holdingRows(holding, context));
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">From</th>
        <th scope="col">Until</th>
        <th scope="col">Capital</th>
        <th scope="col">Votes</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
