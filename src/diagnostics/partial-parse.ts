import * as v from 'valibot';
import { nameRecord, problemMessages } from '../messages/index.js';
import {
  allianceSchema,
  datasetSchema,
  headSchema,
  locate,
  joinPath,
  namedGroupSchema,
  partySchema,
  positionsSchema,
  sourceSchema,
  stakeSchema,
  talksSchema,
  type CappedList,
  type Located,
  type Problem,
  type RecordKind,
  type Records,
} from '../model/index.js';
import type { AnySchema } from './schema-introspection.js';
import { shapeProblems, type ShapePlace } from './shape-problems.js';

const DATASET = problemMessages.shape.dataset;

/**
 * Parses plain data record by record, adds all that is not well-formed to the
 * problems, and returns the well-formed records, so that a broken one does not
 * hide what is wrong with the others.
 */
export function partialParse(
  data: Record<string, unknown>,
  problems: CappedList<Problem>,
): Records {
  reportHead(data, problems);
  const head = v.safeParse(headSchema, pickHead(data), { abortEarly: true });
  const compiled = v.safeParse(headSchema.entries.compiled, data.compiled);
  const lists = {
    parties: parseList(data, 'parties', 'party', partySchema, problems),
    stakes: parseList(data, 'stakes', 'stake', stakeSchema, problems),
    alliances: parseList(data, 'alliances', 'alliance', allianceSchema, problems),
    talks: parseList(data, 'talks', 'talks', talksSchema, problems),
    groups: parseList(data, 'groups', 'group', namedGroupSchema, problems),
    sources: parseList(data, 'sources', 'source', sourceSchema, problems),
  };
  const positions = parsePositions(data.positions, problems);
  const { parts, questions = [] } = head.success ? head.output : {};
  return {
    ...lists,
    questions: locate(questions, 'questions'),
    head: head.success ? head.output : undefined,
    pending: { details: parts?.details !== undefined, sources: parts?.sources !== undefined },
    compiled: compiled.success ? compiled.output : undefined,
    positions,
    knownIds: { parties: idsIn(data.parties), sources: idsIn(data.sources) },
    isComplete: problems.isEmpty(),
  };
}

/** Reports the problems of everything but the lists and positions, and keys that are not known. */
function reportHead(data: Record<string, unknown>, problems: CappedList<Problem>): void {
  const isParsedApart = (key: string): boolean =>
    Object.hasOwn(data, key) && !(key in headSchema.entries);
  const entries = Object.entries(datasetSchema.entries).map(
    ([key, schema]): [string, AnySchema] => [key, isParsedApart(key) ? v.unknown() : schema],
  );
  const schema = v.strictObject(Object.fromEntries(entries));
  report(schema, data, { record: DATASET, path: '' }, problems);
}

function pickHead(data: Record<string, unknown>): object {
  const head = Object.entries(data).filter(([key]) => Object.hasOwn(headSchema.entries, key));
  return Object.fromEntries(head);
}

function parseList<T>(
  data: Record<string, unknown>,
  key: string,
  kind: RecordKind,
  schema: v.GenericSchema<unknown, T>,
  problems: CappedList<Problem>,
): Located<T>[] {
  const list = data[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(v.array(v.unknown()), list, { record: DATASET, path: key, inRecord: key }, problems);
    return [];
  }
  const wellFormed: Located<T>[] = [];
  for (const [index, record] of list.entries()) {
    if (problems.isExhausted()) break;
    const path = joinPath(key, index);
    const result = v.safeParse(schema, record, { abortEarly: true });
    if (result.success) wellFormed.push({ value: result.output, path });
    else report(schema, record, { record: nameRecord(kind, record, index), path }, problems);
  }
  return wellFormed;
}

function parsePositions(positions: unknown, problems: CappedList<Problem>): Records['positions'] {
  if (positions === undefined) return undefined;
  const place = { record: DATASET, path: 'positions', inRecord: 'positions' };
  report(positionsSchema, positions, place, problems);
  const result = v.safeParse(positionsSchema, positions, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/** Adds the problems of one value; once the list is full, it only counts them. */
export function report(
  schema: AnySchema,
  value: unknown,
  place: ShapePlace,
  problems: CappedList<Problem>,
): void {
  if (problems.isFull()) {
    if (!v.is(schema, value)) problems.count();
    return;
  }
  for (const found of shapeProblems(schema, value, place)) {
    problems.add(found);
    if (problems.isFull()) return;
  }
}

function idsIn(list: unknown): ReadonlySet<string> {
  if (!Array.isArray(list)) return new Set();
  const ids = list.map((record: unknown) =>
    typeof record === 'object' && record !== null && Object.hasOwn(record, 'id')
      ? (record as { id: unknown }).id
      : undefined,
  );
  return new Set(ids.filter((id) => typeof id === 'string'));
}
