import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Swatch } from '../../render/index.js';

/** How far the middle of a letter is above its baseline, as a fraction of the font size. */
const LETTER_MIDDLE = 0.36;

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
  const baseline = y + sizePx * LETTER_MIDDLE;
  return svg`<text class="filled ${colour}" x=${x} y=${baseline} font-size=${sizePx}>${text}</text>`;
}

/** A swatch as an inline SVG, hidden from screen readers: its meaning is written beside it. */
export function swatchDrawing({ width, height, paths, texts }: Swatch): TemplateResult {
  const content = [...paths.map(drawPath), ...texts.map(drawText)];
  return html`<svg aria-hidden="true" width=${width} height=${height}>${content}</svg>`;
}
