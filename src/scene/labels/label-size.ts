import { textWidth } from '../text-width.js';

/** The size of the text on lines, in pixels at zoom 1. */
export const EDGE_FONT_PX = 9;

const PADDING_PX = 2;
const LINE_HEIGHT_PX = 10;
const LINE_BREAK = ' · ';

/** The lines that a label is set in: votes stand below the capital. */
export function labelLines(label: string): string[] {
  return label === '' ? [] : label.split(LINE_BREAK);
}

/** The room that a label takes, in pixels at zoom 1; nothing for an empty one. */
export function labelSize(label: string): { width: number; height: number } {
  const lines = labelLines(label);
  if (lines.length === 0) return { width: 0, height: 0 };
  return {
    width: Math.max(...lines.map((line) => textWidth(line, EDGE_FONT_PX))) + 2 * PADDING_PX,
    height: lines.length * LINE_HEIGHT_PX,
  };
}
