import type { PartyKind } from '../model/index.js';
import { nameLines } from './node-name.js';
import type { MeasureText } from './text-width.js';

/** The name of a party in lines, the size of the text and of the node around it, in pixels at zoom 1. */
export interface NodeBox {
  lines: string[];
  fontSize: number;
  width: number;
  height: number;
}

const SMALLEST_FONT_PX = 14;
const LARGEST_FONT_PX = 29;
const LINE_HEIGHT = 1.15;
const PADDING_X_PX = 3;
const PADDING_Y_PX = 3;
const ROUND_SHAPE_PADDING_PX = 6;

/**
 * The size of the text in the node of a party. It grows with the square root of the vehicles,
 * given as a part of the most that any maker of the data set ever sold: from 14 px for none to
 * 29 px for all of these.
 */
export function nodeFontSize(part: number): number {
  return Math.round(SMALLEST_FONT_PX + (LARGEST_FONT_PX - SMALLEST_FONT_PX) * Math.sqrt(part));
}

/**
 * The size of the node of a party, with its name or another label and so large a text. A mark is
 * a line below it.
 */
export function nodeBox(
  kind: PartyKind,
  fontSize: number,
  label: string,
  measureText: MeasureText,
  mark = '',
): NodeBox {
  const name = nameLines(label, fontSize, kind, measureText);
  const lines = mark === '' ? name : [...name, mark];
  const isRectangle = kind === 'company' || kind === 'joint-venture';
  const extra = isRectangle ? 0 : ROUND_SHAPE_PADDING_PX;
  const textWidthPx = Math.max(...lines.map((line) => measureText(line, fontSize, kind)));
  return {
    lines,
    fontSize,
    width: Math.ceil(textWidthPx + 2 * (PADDING_X_PX + extra) + fontSize * 0.3),
    height: Math.ceil(lines.length * fontSize * LINE_HEIGHT + 2 * (PADDING_Y_PX + extra / 3)),
  };
}
