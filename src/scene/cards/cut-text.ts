import { fittingStart } from './fitting-start.js';
import type { MeasureText, TextRole } from '../text-width.js';

/** Letters with their accents. */
const CLUSTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A line of text that is cut, with an ellipsis, where it is wider than so many pixels. */
export function cutText(
  text: string,
  width: number,
  size: number,
  measure: MeasureText,
  role: TextRole,
): string {
  const widthOf = (line: string): number => measure(line, size, role);
  if (widthOf(text) <= width) return text;
  const letters = Array.from(CLUSTERS.segment(text), ({ segment }) => segment);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trim()}…`;
  let count = fittingStart(letters, '', width, widthOf);
  while (count > 1 && widthOf(cut(count)) > width) count--;
  return cut(Math.max(1, count));
}
