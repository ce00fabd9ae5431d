import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Swatch } from '../../render/index.js';

/** How far a letter's middle lies above its baseline, as a part of its size. */
const MIDDLE_OF_LETTER = 0.36;

function drawPath({ d, colour, width, dash }: Swatch['paths'][number]): SVGTemplateResult {
  if (width === 0) return svg`<path class="filled ${colour}" d=${d}></path>`;
  const dashes = dash.length === 0 ? nothing : dash.join(' ');
  return svg`<path
    class="drawn ${colour}"
    d=${d}
    stroke-width=${width}
    stroke-dasharray=${dashes}
  ></path>`;
}

function drawText({ text, x, y, sizePx, colour }: Swatch['texts'][number]): SVGTemplateResult {
  const baseline = y + sizePx * MIDDLE_OF_LETTER;
  return svg`<text class="filled ${colour}" x=${x} y=${baseline} font-size=${sizePx}>${text}</text>`;
}

/** A sample as a small inline drawing, which says nothing to a screen reader: its name stands beside it. */
export function swatchDrawing({ width, height, paths, texts }: Swatch): TemplateResult {
  const content = [...paths.map(drawPath), ...texts.map(drawText)];
  return html`<svg aria-hidden="true" width=${width} height=${height}>${content}</svg>`;
}
