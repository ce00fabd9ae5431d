import type { MeasureText } from '../text-width.js';
import { cutText } from './cut-text.js';
import { fittingStart } from './fitting-start.js';

/** A line without its last words, and with an ellipsis, where it is wider than so many pixels; a single word is cut. */
function cutWords(line: string, width: number, size: number, measure: MeasureText): string {
  const widthOf = (text: string): number => measure(text, size, 'company');
  if (widthOf(line) <= width) return line;
  const words = line.split(' ');
  const cut = (count: number): string =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:]$/, '')}…`;
  let count = fittingStart(words, ' ', width, widthOf);
  while (count > 1 && widthOf(cut(count)) > width) count--;
  const fits = count > 0 && widthOf(cut(count)) <= width;
  return fits ? cut(count) : cutText(line, width, size, measure, 'company');
}

/**
 * Breaks a text between words into lines that are no wider than so many pixels;
 * what does not fit into so many lines is cut, with an ellipsis.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  mostLines: number,
  measure: MeasureText,
): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, size, 'company') <= width) {
      line = longer;
      continue;
    }
    if (lines.length === mostLines - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, cutWords(line, width, size, measure)];
}
