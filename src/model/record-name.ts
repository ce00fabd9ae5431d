import { quote } from './preview.js';

/** What a place in a file belongs to: a record of one of the lists, or the data set itself. */
export type RecordKind = 'party' | 'stake' | 'alliance' | 'talks' | 'source' | 'data set';

/**
 * How a message calls a record: `the stake "toyota-subaru"`, by its id, else
 * its name or title, else `the stake number 4`. Works for broken records.
 */
export function nameRecord(kind: RecordKind, record: unknown, index?: number): string {
  if (kind === 'data set') return 'the data set';
  for (const key of ['id', 'name', 'title']) {
    const value = entryOf(record, key);
    if (typeof value === 'string' && value.trim() !== '') return `the ${kind} ${quote(value)}`;
  }
  return index === undefined ? `a ${kind}` : `the ${kind} number ${index + 1}`;
}

/** An own entry of anything, or `undefined` where there is none. */
export function entryOf(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key))
    return undefined;
  return (record as Record<string, unknown>)[key];
}

/** Begins a sentence: `the stake "x"` becomes `The stake "x"`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
