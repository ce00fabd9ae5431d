import type { MeasureText } from '../text-width.js';
import { cutText } from './cut-text.js';

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
  return line === '' ? lines : [...lines, cutText(line, width, size, measure, 'company')];
}
