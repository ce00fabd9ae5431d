import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../messages/index.js';
import { swatchOf, type LegendItem } from '../../render/index.js';
import { swatchDrawing } from './swatch-drawing.js';

function listItem(item: LegendItem): TemplateResult {
  const count =
    'count' in item ? html`<span class="count">${formatNumber(item.count)}</span>` : nothing;
  return html`<li part="item">
    ${swatchDrawing(swatchOf(item))}
    <span>${item.name}</span>
    ${count}
  </li>`;
}

/** The legend items with their swatches, their meaning and how often they are drawn. */
export function itemList(items: readonly LegendItem[]): TemplateResult {
  return html`<ul part="items">
    ${items.map(listItem)}
  </ul>`;
}
