import * as v from 'valibot';
import { problemMessages, type Wording } from '../messages/index.js';
import { joinPath, problem, type Problem } from '../model/index.js';
import { nearest } from './nearest.js';
import { quickFix } from './quick-fix.js';
import {
  expectationOf,
  introspect,
  isOptional,
  withoutOptional,
  type AnySchema,
  type VariantOption,
} from './schema-introspection.js';

const { shape } = problemMessages;

/** Where a value is: in which record, and where in it and in the file. */
export interface ShapePlace {
  /** What messages call the record: `the stake "toyota-subaru"`. */
  record: string;
  /** The path in the record, `holdings[0].from`; left out for the record itself. */
  inRecord?: string;
  /** The path in the file, `stakes[3].holdings[0].from`. */
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
 * a union; so this walks schema and data in parallel and asks Valibot only
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
  return Array.isArray(value) && !['list', 'union', 'value'].includes(introspect(schema).type);
}

/** The problems of what is inside a list or an object; none for anything else. */
function* contents(schema: AnySchema, value: unknown, place: Place): Generator<Problem> {
  const structure = introspect(schema);
  if (structure.type === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walk(structure.item, item, into(place, index));
    return;
  }
  if (structure.type === 'union') {
    const branch = branchFor(schema, value);
    if (branch !== schema) yield* contents(branch, value, place);
    return;
  }
  if (!isObject(value)) return;
  if (structure.type === 'object') yield* entryProblems(structure.entries, value, place);
  if (structure.type === 'record') yield* recordProblems(structure, value, place);
  if (structure.type === 'variant') {
    const fits = structure.options.find(({ tag }) => v.is(tag, value[structure.key]));
    if (fits) yield* entryProblems(fits.entries, value, place);
    else yield wrongTag(structure.key, structure.options, value, place);
  }
}

/** The branch of a union that a value of this type is meant for, else the schema itself. */
function branchFor(schema: AnySchema, value: unknown): AnySchema {
  const structure = introspect(schema);
  if (structure.type !== 'union') return schema;
  const type = isObject(value) ? 'strict_object' : typeof value;
  return structure.options.find((branch) => branch.type === type) ?? schema;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function into(place: Place, key: string | number, entry?: AnySchema): Place {
  return {
    record: place.record,
    inRecord: joinPath(place.inRecord, key),
    path: joinPath(place.path, key),
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
    const inside = into(place, key);
    if (v.is(keySchema, key)) yield* walk(valueSchema, entry, inside);
    else yield wrongValue(keySchema, key, { ...inside, isOptional: false });
  }
}

function at(place: Place, wording: Wording): Problem {
  return problem({ path: place.path, ...wording });
}

function wrongValue(schema: AnySchema, value: unknown, place: Place): Problem {
  const expected = expectationOf(branchFor(withoutOptional(schema), value));
  return at(place, shape.wrongValue(place, expected, value, suggest(schema, value, place)));
}

function suggest(schema: AnySchema, value: unknown, { isOptional }: Place): string {
  if (value === null && isOptional) return shape.omit;
  const fixed = quickFix(withoutOptional(schema), value);
  if (fixed !== undefined) return shape.write(fixed);
  return isOptional ? shape.correctOrOmit : shape.correct;
}

function missingKey(key: string, entry: AnySchema, place: Place): Problem {
  return at(into(place, key), shape.missingKey(place, key, expectationOf(entry)));
}

function unknownKey(
  key: string,
  entries: Record<string, AnySchema>,
  value: Record<string, unknown>,
  place: Place,
): Problem {
  const known = Object.keys(entries);
  const free = known.filter((name) => !Object.hasOwn(value, name));
  return at(into(place, key), shape.unknownKey(place, key, known, nearest(key, free)));
}

function wrongTag(
  key: string,
  options: readonly VariantOption[],
  value: Record<string, unknown>,
  place: Place,
): Problem {
  const choices = options.flatMap(({ tag }) => {
    const structure = introspect(tag);
    return structure.type === 'value' ? (structure.choices ?? []) : [];
  });
  const schema = v.picklist(choices);
  if (!Object.hasOwn(value, key)) return missingKey(key, schema, place);
  return wrongValue(schema, value[key], into(place, key));
}
