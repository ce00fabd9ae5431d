import { NODE_ENCODINGS } from './encoding.js';
import type { MeasureText, TextRole } from '../scene/index.js';
import { acceptedFonts } from './stylesheet.js';
import type { Theme } from './theme.js';

/** The size that is measured; widths at other sizes are in proportion. */
const MEASURED_PX = 100;

/** A text that is as wide in another font only by chance. */
export const FONT_SAMPLE = '0%@1';

const MEASURED_SAMPLE = [FONT_SAMPLE, MEASURED_PX, 'edge'] as const;

/** The functions so far by font families, so that equal fonts share one and what it has measured. */
const measures = new Map<string, MeasureText>();

function fontStyle(role: TextRole): string {
  if (role === 'bold') return 'bold';
  return role !== 'edge' && NODE_ENCODINGS[role].italic ? 'italic' : 'normal';
}

function createMeasure(family: string): MeasureText | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  const widths = new Map<string, number>();
  return (text, fontSizePx, role) => {
    const style = fontStyle(role);
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${style} ${MEASURED_PX}px ${family}`;
      ({ width } = context.measureText(text));
      widths.set(key, width);
    }
    return (width * fontSizePx) / MEASURED_PX;
  };
}

/** Lets texts be measured anew in fonts that were not there when they were measured. */
export function forgetStaleMeasures(): void {
  for (const [family, measure] of measures) {
    const isStale = createMeasure(family)?.(...MEASURED_SAMPLE) !== measure(...MEASURED_SAMPLE);
    if (isStale) measures.delete(family);
  }
}

/**
 * A function that measures a line of text in pixels as it is drawn with a theme:
 * at a size in pixels, on an edge or as the name of a kind of party. It
 * remembers what it has measured, and is the same one for themes with the same
 * font. Undefined where the browser offers no canvas.
 */
export function measureTextOf({ font }: Pick<Theme, 'font'>): MeasureText | undefined {
  const family = acceptedFonts(font);
  const measure = measures.get(family) ?? createMeasure(family);
  // The width by which it is known later whether the font has come since.
  measure?.(...MEASURED_SAMPLE);
  if (measure) measures.set(family, measure);
  return measure;
}
