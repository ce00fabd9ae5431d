import { isPartialDate, type PartialDate } from '../../model/index.js';
import { textOf } from './read-values.js';

/** A date of a file, of which some have a time as well; undefined where it is none. */
export function dateOf(value: unknown): PartialDate | undefined {
  const text = textOf(value)?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  return text !== undefined && isPartialDate(text) ? text : undefined;
}
