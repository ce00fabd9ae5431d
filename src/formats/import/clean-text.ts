import { INVISIBLE, isReadable } from '../../model/index.js';
import type { FilePlace } from '../../model/index.js';
import type { ReportBuilder } from './report-builder.js';

/** The longest text that is taken over; a longer one ends with an ellipsis. */
const MAX_CHARACTERS = 2000;

/**
 * A text of a file as a data set can hold it: on one line, without characters that nobody
 * sees; undefined where nothing is left.
 */
export function cleanText(
  value: unknown,
  report: ReportBuilder,
  place: FilePlace,
): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  const visible = text.replace(INVISIBLE, '').replaceAll('\u00AD', '');
  if (visible !== text) report.note('text-cleaned', {}, place);
  const line = visible.trim().replace(/\s+/g, ' ');
  if (line === '' || !isReadable(line)) return undefined;
  if (line.length <= MAX_CHARACTERS) return line;
  report.note('text-cut', {}, place);
  return `${line.slice(0, MAX_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
