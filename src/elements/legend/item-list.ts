import { html, nothing, type TemplateResult } from 'lit';
import { swatchOf, type LegendItem } from '../../render/index.js';
import { swatchDrawing } from './swatch-drawing.js';

function legendEntry(sign: LegendItem): TemplateResult {
  const amount =
    'count' in sign ? html`<span class="count">${sign.count.toLocaleString('en')}</span>` : nothing;
  return html`<li part="sign">
    ${swatchDrawing(swatchOf(sign))}
    <span>${sign.name}</span>
    ${amount}
  </li>`;
}

/** The signs with their samples, their meaning and how often they are drawn. */
export function itemList(items: readonly LegendItem[]): TemplateResult {
  const entries = items.map(legendEntry);
  return html`<ul part="signs">
    ${entries}
  </ul>`;
}
