import { placeOf } from '../place.js';
import { capitalise, nameRecord, type RecordKind } from '../record-name.js';
import type { Draft, Placed } from '../draft.js';

/** One text or number of a record, with its key and its place in the file. */
export interface Leaf {
  value: unknown;
  /** The key it stands under; for an entry of a list, the key of the list. */
  key: string;
  path: string;
}

/** Every leaf of plain data, in the order of the file. */
export function* leaves(value: unknown, path: string, key = ''): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, placeOf(path, index), key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      yield* leaves(entry, placeOf(path, name), name);
    }
  } else {
    yield { value, key, path };
  }
}

/** A record of any kind, with its name for the beginning of a sentence. */
export interface NamedRecord extends Placed<object> {
  kind: RecordKind;
  name: string;
}

/** Every record of a draft: parties, ties, sources. */
export function* records(draft: Draft): Generator<NamedRecord> {
  const lists: [RecordKind, Placed<object>[]][] = [
    ['party', draft.parties],
    ['stake', draft.stakes],
    ['alliance', draft.alliances],
    ['talks', draft.talks],
    ['source', draft.sources],
  ];
  for (const [kind, list] of lists) {
    for (const placed of list) {
      yield { ...placed, kind, name: capitalise(nameRecord(kind, placed.value)) };
    }
  }
}
