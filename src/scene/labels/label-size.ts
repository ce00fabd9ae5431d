import type { MeasureText } from '../text-width.js';
import { LABELS } from './settings.js';

/** The size of the text on edges, in pixels at zoom 1. */
export const EDGE_FONT_PX = LABELS.fontSize;

export interface LabelSize {
  width: number;
  height: number;
}

/** The size of a label of some lines, in pixels at zoom 1; 0 by 0 for none. */
export function labelSize(lines: readonly string[], measureText: MeasureText): LabelSize {
  if (lines.length === 0) return { width: 0, height: 0 };
  const widths = lines.map((line) => measureText(line, LABELS.fontSize, 'edge'));
  return {
    width: Math.max(...widths) + 2 * LABELS.padding,
    height: lines.length * LABELS.lineHeight,
  };
}
