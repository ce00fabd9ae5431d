import type { MeasureText } from '../text-width.js';
import { cutText } from './cut-text.js';

/** A line without its last words, and with an ellipsis, where it is wider than so many pixels; a single word is cut. */
function cutWords(line: string, width: number, size: number, measure: MeasureText): string {
  if (measure(line, size, 'company') <= width) return line;
  const words = line.split(' ');
  const cut = (): string => `${words.join(' ').replace(/[,;:]$/, '')}…`;
  while (words.length > 1 && measure(cut(), size, 'company') > width) words.pop();
  return measure(cut(), size, 'company') <= width
    ? cut()
    : cutText(line, width, size, measure, 'company');
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
