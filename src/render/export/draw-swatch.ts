import type { Swatch } from '../legend/swatch.js';
import type { Theme } from '../theme.js';

/** Draws a swatch with its left end at the origin, centred on the line y = 0. */
export function drawSwatch(context: CanvasRenderingContext2D, swatch: Swatch, theme: Theme): void {
  context.save();
  context.translate(0, -swatch.height / 2);
  for (const { d, colour, width, dash } of swatch.paths) {
    context.strokeStyle = theme[colour];
    context.fillStyle = theme[colour];
    context.lineWidth = width;
    context.setLineDash([...dash]);
    if (width === 0) context.fill(new Path2D(d));
    else context.stroke(new Path2D(d));
  }
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { text, x, y, sizePx, colour } of swatch.texts) {
    context.fillStyle = theme[colour];
    context.font = `bold ${sizePx}px ${theme.font}`;
    context.fillText(text, x, y);
  }
  context.restore();
}
