import { textWidth } from '../text-width.js';
import { LABELS } from './settings.js';

/** The size of the text on edges, in pixels at zoom 1. */
export const EDGE_FONT_PX = LABELS.fontSize;

const LINE_BREAK = ' · ';

/** The lines that a label is set in: votes stand below the capital. */
export function labelLines(label: string): string[] {
  return label === '' ? [] : label.split(LINE_BREAK);
}

export interface LabelSize {
  width: number;
  height: number;
}

/** The size of a label, in pixels at zoom 1; 0 by 0 for an empty one. */
export function labelSize(label: string): LabelSize {
  const lines = labelLines(label);
  if (lines.length === 0) return { width: 0, height: 0 };
  return {
    width: Math.max(...lines.map((line) => textWidth(line, LABELS.fontSize))) + 2 * LABELS.padding,
    height: lines.length * LABELS.lineHeight,
  };
}
