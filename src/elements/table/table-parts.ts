import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';
import type { PartsStatus } from '../shared/parts-notice.js';
import type { ColumnHead } from './column.js';
import type { Listing, Sort } from './listing.js';

/** The heading of a column, a button that sorts by it. */
export function columnHeading(
  head: ColumnHead,
  sort: Sort,
  onSort: (head: ColumnHead) => void,
): TemplateResult {
  const isSorted = head.key === sort.key;
  return html`<th
    scope="col"
    part="heading"
    class=${head.isNumeric ? 'numeric' : ''}
    aria-sort=${isSorted ? sort.direction : nothing}
  >
    <button type="button" @click=${() => onSort(head)}>${head.heading}</button>
  </th>`;
}

interface RowSettings {
  listing: Listing;
  columns: readonly ColumnHead[];
  /** The place of the row among those that are shown. */
  place: number;
  isSelected: boolean;
  isTabStop: boolean;
  parts: PartsStatus;
}

/** One row: its name, a button that selects it, and its other cells. */
export function tableRow(settings: RowSettings): TemplateResult {
  const { listing, columns, place, isSelected, isTabStop, parts } = settings;
  const [first, ...others] = columns;
  const mark = listing.markAt(place);
  const text = (head: ColumnHead): string =>
    head.needsParts && parts !== 'loaded'
      ? messages.table.missing[parts]
      : listing.textAt(place, head);
  return html`<tr
    part="row"
    class=${isSelected ? `${mark} selected` : mark}
    data-id=${listing.ids[place] ?? ''}
    aria-rowindex=${place + 2}
  >
    <th scope="row">
      <button
        type="button"
        tabindex=${isTabStop ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
      >
        <span>${first ? text(first) : ''}</span>
      </button>
    </th>
    ${others.map((head) => html`<td class=${head.isNumeric ? 'numeric' : ''}>${text(head)}</td>`)}
  </tr>`;
}

/** Space of this height, in pixels, for rows that are not rendered. */
export function rowSpace(height: number, columns: number): TemplateResult | typeof nothing {
  if (height === 0) return nothing;
  return html`<tbody aria-hidden="true">
    <tr>
      <td class="space" colspan=${columns} .style=${`block-size: ${height}px`}></td>
    </tr>
  </tbody>`;
}
