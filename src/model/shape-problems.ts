import * as v from 'valibot';
import { nearest } from './nearest.js';
import { placeOf } from './place.js';
import { listInWords, preview, quote } from './preview.js';
import { problem, type Problem } from './problem.js';
import { capitalise } from './record-name.js';
import { mendInWords } from './remedy.js';
import {
  anatomyOf,
  expectationOf,
  isOptional,
  withoutOptional,
  type AnySchema,
  type VariantOption,
} from './schema-anatomy.js';

/** Where a value stands: in which record, and where in it and in the file. */
export interface ShapePlace {
  /** How messages call the record: `the stake "toyota-subaru"`. */
  record: string;
  /** The place in the record, `holdings[0].from`; left out for the record itself. */
  inRecord?: string;
  /** The place in the file, `stakes[3].holdings[0].from`. */
  path: string;
}

interface Place extends Required<ShapePlace> {
  /** Whether the value may simply be left out. */
  isOptional: boolean;
}

/**
 * Says what keeps a value from fitting a schema: every unknown key, every
 * missing one and every wrong value, once each. Valibot alone would stop at
 * the first unknown key, take a list for an object, and report each branch of
 * a union; so this walks schema and data side by side and asks Valibot only
 * about single values. Yields nothing exactly when the value fits.
 */
export function* shapeProblems(
  schema: AnySchema,
  value: unknown,
  place: ShapePlace,
): Generator<Problem> {
  yield* walk(schema, value, { inRecord: '', ...place, isOptional: false });
}

function* walk(schema: AnySchema, value: unknown, place: Place): Generator<Problem> {
  const inside = contents(schema, value, place)[Symbol.iterator]();
  const first = inside.next();
  if (first.done) {
    if (!v.is(schema, value) || isListForObject(schema, value)) {
      yield wrongValue(schema, value, place);
    }
    return;
  }
  yield first.value;
  yield* inside;
}

function isListForObject(schema: AnySchema, value: unknown): boolean {
  return Array.isArray(value) && !['list', 'union', 'value'].includes(anatomyOf(schema).type);
}

/** The problems of what is inside a list or an object; none for anything else. */
function* contents(schema: AnySchema, value: unknown, place: Place): Generator<Problem> {
  const anatomy = anatomyOf(schema);
  if (anatomy.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walk(anatomy.item, item, into(place, index));
    return;
  }
  if (anatomy.type === 'union') {
    const branch = branchFor(schema, value);
    if (branch !== schema) yield* contents(branch, value, place);
    return;
  }
  if (!isObject(value)) return;
  if (anatomy.type === 'object') yield* entryProblems(anatomy.entries, value, place);
  if (anatomy.type === 'record') yield* recordProblems(anatomy, value, place);
  if (anatomy.type === 'variant') {
    const fits = anatomy.options.find(({ tag }) => v.is(tag, value[anatomy.key]));
    if (fits) yield* entryProblems(fits.entries, value, place);
    else yield wrongTag(anatomy.key, anatomy.options, value, place);
  }
}

/** The branch of a union that a value of this type is meant for, else the schema itself. */
function branchFor(schema: AnySchema, value: unknown): AnySchema {
  const anatomy = anatomyOf(schema);
  if (anatomy.type !== 'union') return schema;
  const type = isObject(value) ? 'strict_object' : typeof value;
  return anatomy.options.find((branch) => branch.type === type) ?? schema;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function into(place: Place, key: string | number, entry?: AnySchema): Place {
  return {
    record: place.record,
    inRecord: placeOf(place.inRecord, key),
    path: placeOf(place.path, key),
    isOptional: entry !== undefined && isOptional(entry),
  };
}

function* entryProblems(
  entries: Record<string, AnySchema>,
  value: Record<string, unknown>,
  place: Place,
): Generator<Problem> {
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(entries, key)) yield unknownKey(key, entries, value, place);
  }
  for (const [key, entry] of Object.entries(entries)) {
    if (Object.hasOwn(value, key)) yield* walk(entry, value[key], into(place, key, entry));
    else if (!isOptional(entry)) yield missingKey(key, entry, place);
  }
}

function* recordProblems(
  { key: keySchema, value: valueSchema }: { key: AnySchema; value: AnySchema },
  value: Record<string, unknown>,
  place: Place,
): Generator<Problem> {
  for (const [key, entry] of Object.entries(value)) {
    const there = into(place, key);
    if (v.is(keySchema, key)) yield* walk(valueSchema, entry, there);
    else yield wrongValue(keySchema, key, { ...there, isOptional: false });
  }
}

/** The subject of a sentence: `In the stake "x", holdings[0]`, or the record itself. */
function subject({ record, inRecord }: Place): string {
  return inRecord === '' ? capitalise(record) : `In ${record}, ${inRecord}`;
}

function wrongValue(schema: AnySchema, value: unknown, place: Place): Problem {
  const expected = expectationOf(branchFor(withoutOptional(schema), value));
  const received = preview(value);
  const leaveOut = place.isOptional ? 'Correct it, or leave it out.' : 'Correct it.';
  const remedy =
    value === null && place.isOptional
      ? 'Leave it out when it is not known.'
      : (mendInWords(withoutOptional(schema), value) ?? leaveOut);
  const statement = `${subject(place)} should be ${expected}, but it is ${received}.`;
  return problem({ path: place.path, statement, expected, received, remedy });
}

function missingKey(key: string, entry: AnySchema, place: Place): Problem {
  const expected = expectationOf(entry);
  return problem({
    path: into(place, key).path,
    statement: `${subject(place)} has no "${key}", which should be ${expected}.`,
    expected,
    received: 'nothing',
    remedy: `Add "${key}".`,
  });
}

function unknownKey(
  key: string,
  entries: Record<string, AnySchema>,
  value: Record<string, unknown>,
  place: Place,
): Problem {
  const free = Object.keys(entries).filter((known) => !Object.hasOwn(value, known));
  const meant = nearest(key, free);
  const known = listInWords(Object.keys(entries), Infinity);
  return problem({
    path: into(place, key).path,
    statement: `${subject(place)} has the key ${quote(key)}, which is not known here.`,
    expected: `one of the keys ${known}`,
    received: quote(key),
    remedy: meant ? `Did you mean "${meant}"?` : `Remove it; known keys are ${known}.`,
  });
}

function wrongTag(
  key: string,
  options: readonly VariantOption[],
  value: Record<string, unknown>,
  place: Place,
): Problem {
  const choices = options.flatMap(({ tag }) => {
    const anatomy = anatomyOf(tag);
    return anatomy.type === 'value' ? (anatomy.choices ?? []) : [];
  });
  const schema = v.picklist(choices);
  if (!Object.hasOwn(value, key)) return missingKey(key, schema, place);
  return wrongValue(schema, value[key], into(place, key));
}
