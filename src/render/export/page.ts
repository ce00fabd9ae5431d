import { exportMessages } from '../../messages/index.js';
import type { LegendItem } from '../legend/legend-items.js';
import { swatchOf } from '../legend/swatch.js';
import type { Theme } from '../theme.js';
import { breakLines } from './break-lines.js';
import { drawSwatch } from './draw-swatch.js';
import { ExportError } from './export-error.js';
import type { PictureText } from './words/picture-text.js';

/** A line of text with its baseline, relative to the top or the bottom part. */
interface PlacedLine {
  text: string;
  y: number;
}

interface PlacedItem {
  item: LegendItem;
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
  legend: PlacedItem[];
  source: PlacedLine[];
}

const MARGIN_PX = 24;
const TITLE_PX = 24;
const TEXT_PX = 13;
const LINE_PX = 18;
const AFTER_SWATCH_PX = 6;
const ENTRY_GAP_PX = 20;
const SECTION_GAP_PX = 12;

function titleFont(theme: Theme): string {
  return `${TITLE_PX}px ${theme.displayFont}`;
}

function textFont(theme: Theme): string {
  return `${TEXT_PX}px ${theme.font}`;
}

/** Breaks the texts into lines and places everything around a graph of this width. */
export function measurePage(text: PictureText, theme: Theme, width: number): Page {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new ExportError(exportMessages.noCanvas);
  const measure = (line: string): number => context.measureText(line).width;
  const inner = width - 2 * MARGIN_PX;

  context.font = titleFont(theme);
  let y = MARGIN_PX + TITLE_PX;
  const place = (lines: string[], lineHeight: number): PlacedLine[] =>
    lines.map((line) => {
      const placed = { text: line, y };
      y += lineHeight;
      return placed;
    });
  const title = place(breakLines(text.title, inner, measure), TITLE_PX * 1.2);
  context.font = textFont(theme);
  const subtitle = place(breakLines(text.subtitle, inner, measure), LINE_PX);
  const top = y - LINE_PX + SECTION_GAP_PX;

  let x = MARGIN_PX;
  y = SECTION_GAP_PX + LINE_PX;
  const legend = text.legend.map((item) => {
    const entryWidth = swatchOf(item).width + AFTER_SWATCH_PX + measure(item.name);
    if (x > MARGIN_PX && x + entryWidth > MARGIN_PX + inner) {
      x = MARGIN_PX;
      y += LINE_PX + 4;
    }
    const placed = { item, x, y };
    x += entryWidth + ENTRY_GAP_PX;
    return placed;
  });
  y += LINE_PX + SECTION_GAP_PX;
  const source = place(breakLines(text.source, inner, measure), LINE_PX);
  return { top, bottom: y - LINE_PX + MARGIN_PX, title, subtitle, legend, source };
}

/** Draws the texts and swatches around the graph, as measured. */
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
  for (const { item, x, y } of page.legend) {
    const swatch = swatchOf(item);
    context.save();
    context.translate(x, bottom + y - TEXT_PX * 0.35);
    drawSwatch(context, swatch, theme);
    context.restore();
    context.fillStyle = theme.ink;
    context.fillText(item.name, x + swatch.width + AFTER_SWATCH_PX, bottom + y);
  }
  context.fillStyle = theme.inkSoft;
  for (const { text, y } of page.source) context.fillText(text, MARGIN_PX, bottom + y);
}
