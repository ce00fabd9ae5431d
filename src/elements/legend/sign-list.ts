import { html, nothing, type TemplateResult } from 'lit';
import { sampleOf, type LegendSign } from '../../canvas/index.js';
import { sampleDrawing } from './sample-drawing.js';

function signEntry(sign: LegendSign): TemplateResult {
  const amount =
    'count' in sign ? html`<span class="count">${sign.count.toLocaleString('en')}</span>` : nothing;
  return html`<li part="sign">
    ${sampleDrawing(sampleOf(sign))}
    <span>${sign.name}</span>
    ${amount}
  </li>`;
}

/** The signs with their samples, their meaning and how often they are drawn. */
export function signList(signs: readonly LegendSign[]): TemplateResult {
  const entries = signs.map(signEntry);
  return html`<ul part="signs">
    ${entries}
  </ul>`;
}
