import { entryAt, entryOf, isObject, listOf, textOf } from '../import/read-values.js';

/** A text of a record; golden copies in JSON have it under `$`. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = entryAt(value, ...keys);
  return textOf(found) ?? textOf(entryOf(found, '$')) ?? textOf(entryOf(found, 'name'));
}

/** The first text under one of several paths, as the formats of XML and of the API call it. */
export function firstText(value: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = textAt(value, ...path.split('.'));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The entries under a path, whether there is one or a list of them. */
export function entriesAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = entryAt(value, ...keys);
  if (Array.isArray(found)) return listOf(found);
  return found === undefined || found === null ? [] : [found];
}

export type GleifRecord =
  | { type: 'relation'; value: unknown }
  | { type: 'entity'; value: unknown }
  | { type: 'exception'; value: unknown };

/** What a value is among the records of GLEIF; undefined where it is none of them. */
export function recordOf(value: unknown): GleifRecord | undefined {
  const wrapped =
    entryOf(value, 'RelationshipRecord') ??
    entryOf(value, 'LEIRecord') ??
    entryOf(value, 'ReportingException');
  if (isObject(wrapped)) return recordOf(wrapped);
  const attributes = entryOf(value, 'attributes');
  const record = isObject(attributes) ? attributes : value;
  if (isObject(entryOf(record, 'Relationship')) || isObject(entryOf(record, 'relationship'))) {
    return { type: 'relation', value: record };
  }
  if (isObject(entryOf(record, 'Entity')) || isObject(entryOf(record, 'entity'))) {
    return { type: 'entity', value: record };
  }
  const isException =
    firstText(record, ['ExceptionCategory', 'ExceptionReason', 'category', 'reason']) !== undefined;
  return isException ? { type: 'exception', value: record } : undefined;
}

/** All records in a value: one, a list, or lists under the keys that files and the API have. */
export function* recordsIn(value: unknown): Generator {
  if (Array.isArray(value)) {
    yield* value as unknown[];
    return;
  }
  const lists = ['relations', 'records', 'exceptions', 'data', 'included'].flatMap((key) =>
    entriesAt(value, key),
  );
  if (lists.length === 0) yield value;
  else yield* lists;
}
