import type { RecordKind, RecordReference } from '../model/index.js';
import { quote } from './quote.js';

/** What a problem calls a well-formed record: `the stake "toyota-subaru"`. */
export function nameReference({ kind, id }: RecordReference): string {
  return id === undefined ? `the ${kind}` : `the ${kind} ${quote(id)}`;
}

/**
 * What a problem calls any record, broken ones included: by its id, else by its
 * name or title, else `the stake number 4`.
 */
export function nameRecord(kind: RecordKind, record: unknown, index: number): string {
  for (const key of ['id', 'name', 'title']) {
    const value = entryOf(record, key);
    if (typeof value === 'string' && value.trim() !== '') return `the ${kind} ${quote(value)}`;
  }
  return `the ${kind} number ${index + 1}`;
}

/** An own entry of anything, or `undefined` where there is none. */
function entryOf(record: unknown, key: string): unknown {
  const isObject = typeof record === 'object' && record !== null && Object.hasOwn(record, key);
  return isObject ? (record as Record<string, unknown>)[key] : undefined;
}

/** Begins a sentence: `the stake "x"` becomes `The stake "x"`. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
