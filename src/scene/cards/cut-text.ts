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
  if (measure(text, size, role) <= width) return text;
  const letters = Array.from(CLUSTERS.segment(text), ({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('').trim()}…`, size, role) > width)
    letters.pop();
  return `${letters.join('').trim()}…`;
}
