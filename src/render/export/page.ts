import { swatchOf } from '../legend/swatch.js';
import type { LegendItem } from '../legend/legend-items.js';
import { drawSwatch } from './draw-swatch.js';
import type { Theme } from '../theme.js';

/** The words around the graph in a picture. */
export interface ExportText {
  title: string;
  /** The day shown and what else holds for the whole picture. */
  subtitle: string;
  /** Where the data comes from, its date and its licence. */
  source: string;
  legend: LegendItem[];
}

/** A piece of the page with its place, relative to the top or the bottom part. */
interface PlacedLine {
  text: string;
  y: number;
}

interface PlacedSign {
  sign: LegendItem;
  x: number;
  y: number;
}

/** The page around the graph, measured for one width. Lengths are in pixels at scale 1. */
export interface Page {
  /** The height of the part above the graph. */
  top: number;
  /** The height of the part below the graph. */
  bottom: number;
  title: PlacedLine[];
  subtitle: PlacedLine[];
  legend: PlacedSign[];
  source: PlacedLine[];
}

const MARGIN_PX = 24;
const TITLE_PX = 24;
const TEXT_PX = 13;
const LINE_PX = 18;
const AFTER_SAMPLE_PX = 6;
const ENTRY_GAP_PX = 20;
const SECTION_GAP_PX = 12;

function titleFont(theme: Theme): string {
  return `${TITLE_PX}px ${theme.displayFont}`;
}

function textFont(theme: Theme): string {
  return `${TEXT_PX}px ${theme.font}`;
}

function breakLines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Breaks the words into lines and finds the place of everything around a graph of this width. */
export function measurePage(text: ExportText, theme: Theme, width: number): Page {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser offers no canvas to measure text on.');
  const inner = width - 2 * MARGIN_PX;

  context.font = titleFont(theme);
  let y = MARGIN_PX + TITLE_PX;
  const place = (lines: string[], lineHeight: number): PlacedLine[] =>
    lines.map((line) => {
      const placed = { text: line, y };
      y += lineHeight;
      return placed;
    });
  const title = place(breakLines(context, text.title, inner), TITLE_PX * 1.2);
  context.font = textFont(theme);
  const subtitle = place(breakLines(context, text.subtitle, inner), LINE_PX);
  const top = y - LINE_PX + SECTION_GAP_PX;

  let x = MARGIN_PX;
  y = SECTION_GAP_PX + LINE_PX;
  const legend = text.legend.map((sign) => {
    const entryWidth =
      swatchOf(sign).width + AFTER_SAMPLE_PX + context.measureText(sign.name).width;
    if (x > MARGIN_PX && x + entryWidth > MARGIN_PX + inner) {
      x = MARGIN_PX;
      y += LINE_PX + 4;
    }
    const placed = { sign, x, y };
    x += entryWidth + ENTRY_GAP_PX;
    return placed;
  });
  y += LINE_PX + SECTION_GAP_PX;
  const source = place(breakLines(context, text.source, inner), LINE_PX);
  return { top, bottom: y - LINE_PX + MARGIN_PX, title, subtitle, legend, source };
}

/** Draws the measured words and samples around the graph. */
export function drawPage(
  context: CanvasRenderingContext2D,
  page: Page,
  theme: Theme,
  { width, height }: { width: number; height: number },
): void {
  const bottom = height - page.bottom;
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.ink;
  context.font = titleFont(theme);
  for (const { text, y } of page.title) context.fillText(text, MARGIN_PX, y);
  context.font = textFont(theme);
  context.fillStyle = theme.inkSoft;
  for (const { text, y } of page.subtitle) context.fillText(text, MARGIN_PX, y);

  context.strokeStyle = theme.hairline;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(MARGIN_PX, bottom);
  context.lineTo(width - MARGIN_PX, bottom);
  context.stroke();
  for (const { sign, x, y } of page.legend) {
    const swatch = swatchOf(sign);
    context.save();
    context.translate(x, bottom + y - TEXT_PX * 0.35);
    drawSwatch(context, swatch, theme);
    context.restore();
    context.fillStyle = theme.ink;
    context.fillText(sign.name, x + swatch.width + AFTER_SAMPLE_PX, bottom + y);
  }
  context.fillStyle = theme.inkSoft;
  for (const { text, y } of page.source) context.fillText(text, MARGIN_PX, bottom + y);
}
