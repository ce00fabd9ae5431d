import type { MeasureText } from '../../../scene/index.js';
import type { LegendItem } from '../../legend/legend-items.js';
import { swatchOf } from '../../legend/swatch.js';
import type { PictureText } from '../words/picture-text.js';
import type { PageSize } from '../page-size.js';
import { breakEvenly, breakLines } from './break-lines.js';

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

/** The page around what is shown, measured for one width. Lengths are in pixels of the page. */
export interface Page {
  /** The height of the part above. */
  top: number;
  /** The height of the part below. */
  bottom: number;
  margin: number;
  /** Between what is shown and the line below it, which is the upper end of that part. */
  gap: number;
  titleSize: number;
  textSize: number;
  /** No text is smaller than this. */
  smallestSize: number;
  title: PlacedLine[];
  subtitle: PlacedLine[];
  legend: PlacedItem[];
  /** What does not fit, and where the data comes from. */
  source: PlacedLine[];
}

/** The size of text for which swatches are drawn; on a page they grow with its text. */
export const SWATCH_TEXT_PX = 13;

/** Parts of the size of the text around. */
const LINE = 1.38;
const TITLE_LINE = 1.15;
const SECTION_GAP = 0.92;
const ENTRY_GAP = 1.5;
export const AFTER_SWATCH = 0.46;
/** Between what is shown and the line below it. */
const GAP_BELOW = 0.9;
const TITLE = { wide: 1.85, narrow: 1.5, narrowBelow: 42 };

/** Measures texts around what is shown: as they are written, and the title. */
export interface PageMeasure {
  text: MeasureText;
  title: MeasureText;
}

/** Breaks the texts into lines and places everything around what is shown. `note` says what does not fit. */
export function measurePage(
  text: PictureText,
  note: string,
  width: number,
  { margin, text: { around: textSize, smallest: smallestSize } }: PageSize,
  measure: PageMeasure,
): Page {
  const titleSize = textSize * (width < TITLE.narrowBelow * textSize ? TITLE.narrow : TITLE.wide);
  const inner = width - 2 * margin;
  const ofText = (line: string): number => measure.text(line, textSize, 'edge');
  const ofTitle = (line: string): number => measure.title(line, titleSize, 'bold');
  const lineHeight = textSize * LINE;
  let y = margin + titleSize;
  const place = (lines: string[], height: number): PlacedLine[] =>
    lines.map((line) => {
      const placed = { text: line, y };
      y += height;
      return placed;
    });
  const title = place(breakEvenly(text.title, inner, ofTitle), titleSize * TITLE_LINE);
  y += lineHeight - titleSize * TITLE_LINE + titleSize * 0.2;
  const subtitle = place(breakEvenly(text.subtitle, inner, ofText), lineHeight);
  const top = y - lineHeight + textSize * SECTION_GAP * (1 + GAP_BELOW);

  const swatchScale = textSize / SWATCH_TEXT_PX;
  let x = margin;
  y = textSize * (SECTION_GAP + 1);
  const legend = text.legend.map((item) => {
    const swatch = swatchOf(item).width * swatchScale;
    const entryWidth = swatch + textSize * AFTER_SWATCH + ofText(item.name);
    if (x > margin && x + entryWidth > margin + inner) {
      x = margin;
      y += lineHeight + textSize * 0.25;
    }
    const placed = { item, x, y };
    x += entryWidth + textSize * ENTRY_GAP;
    return placed;
  });
  if (legend.length > 0) y += lineHeight + textSize * 0.5;
  const below = [note, text.source].filter((line) => line !== '');
  const source = place(
    below.flatMap((line) => breakLines(line, inner, ofText)),
    lineHeight,
  );
  const gap = textSize * GAP_BELOW;
  const bottom = gap + y - lineHeight + Math.max(margin, textSize) * 0.9;
  return {
    top,
    bottom,
    margin,
    gap,
    titleSize,
    textSize,
    smallestSize,
    title,
    subtitle,
    legend,
    source,
  };
}
