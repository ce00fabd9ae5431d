import type { Drawing, Mark, Stroke, TextMark } from '../drawing/drawing.js';

function fontOf({ size, bold, italic, font }: TextMark, fonts: Drawing['fonts']): string {
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${size}px ${fonts[font]}`;
}

const ALIGNMENTS = { start: 'left', middle: 'center', end: 'right' } as const;

function prepareStroke(
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  opacity: number,
  scale: number,
): void {
  context.globalAlpha = opacity * stroke.opacity;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width * scale;
  context.lineCap = stroke.cap;
  context.setLineDash(stroke.dash.map((part) => part * scale));
}

function outlineOf(mark: Exclude<Mark, TextMark>): Path2D {
  if (mark.type === 'path') {
    const { x, y, scale } = mark;
    const own = new Path2D(mark.d);
    if (x === 0 && y === 0 && scale === 1) return own;
    const path = new Path2D();
    path.addPath(own, { a: scale, d: scale, e: x, f: y });
    return path;
  }
  const path = new Path2D();
  const { x, y, width, height, radius } = mark;
  if (radius === 0) path.rect(x, y, width, height);
  else path.roundRect(x, y, width, height, radius);
  return path;
}

/** Paints a single mark where the canvas is transformed to at the moment. */
export function paintMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  opacity: number,
  fonts: Drawing['fonts'],
): void {
  if (mark.type === 'text') {
    context.globalAlpha = opacity;
    context.font = fontOf(mark, fonts);
    context.textAlign = ALIGNMENTS[mark.anchor];
    context.fillStyle = mark.colour;
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = outlineOf(mark);
  if (mark.fill !== null) {
    context.globalAlpha = opacity * mark.fillOpacity;
    context.fillStyle = mark.fill;
    context.fill(path);
  }
  if (mark.stroke) {
    prepareStroke(context, mark.stroke, opacity, mark.type === 'path' ? mark.scale : 1);
    context.stroke(path);
  }
}

/** Paints a drawing on an empty canvas, of which each pixel of the page takes so many pixels in each direction. */
export function paint(
  context: CanvasRenderingContext2D,
  { paper, fonts, layers }: Drawing,
  pixelsPerPx: { x: number; y: number },
): void {
  const { width, height } = context.canvas;
  if (paper !== null) {
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
  }
  context.setTransform(pixelsPerPx.x, 0, 0, pixelsPerPx.y, 0, 0);
  context.textBaseline = 'alphabetic';
  // Without the adaptation of letters to the pixels of the screen, which would make pictures differ.
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'normal';
  for (const { parts, clip } of layers) {
    context.save();
    if (clip) {
      context.beginPath();
      context.rect(clip.x, clip.y, clip.width, clip.height);
      context.clip();
    }
    for (const { marks, opacity } of parts) {
      for (const mark of marks) paintMark(context, mark, opacity, fonts);
    }
    context.restore();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
}
