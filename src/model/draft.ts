import * as v from 'valibot';
import type { Day } from './partial-date.js';
import { placeOf } from './place.js';
import type { ProblemList } from './problem-list.js';
import { entryOf, nameRecord, type RecordKind } from './record-name.js';
import type { AnySchema } from './schema-anatomy.js';
import { allianceSchema, type Alliance } from './schema/alliance.js';
import { datasetSchema, headSchema, positionsSchema, type Position } from './schema/dataset.js';
import { partySchema, type Party } from './schema/party.js';
import { sourceSchema, type Source } from './schema/source.js';
import { stakeSchema, type Stake } from './schema/stake.js';
import { talksSchema, type Talks } from './schema/talks.js';
import { shapeProblems, type ShapePlace } from './shape-problems.js';

/** A well-formed record with its place in the file. */
export interface Placed<T> {
  value: T;
  path: string;
}

/**
 * What is well-formed in a file: all of it, or what is left when the broken
 * records are set aside, so that a broken one does not hide what is wrong with
 * the others.
 */
export interface Draft {
  /** Whether nothing had to be set aside. */
  isComplete: boolean;
  /** Which parts are in another file, so that nothing can be said of their absence. */
  elsewhere: { details: boolean; sources: boolean };
  head: v.InferOutput<typeof headSchema> | undefined;
  compiled: Day | undefined;
  parties: Placed<Party>[];
  stakes: Placed<Stake>[];
  alliances: Placed<Alliance>[];
  talks: Placed<Talks>[];
  sources: Placed<Source>[];
  positions: Record<string, Position> | undefined;
  /** The ids of all parties and sources, those of broken records included. */
  knownIds: { parties: ReadonlySet<string>; sources: ReadonlySet<string> };
}

/** Takes plain data apart, reports all that is not well-formed, and keeps the rest. */
export function draftOf(data: Record<string, unknown>, problems: ProblemList): Draft {
  const head = readHead(data, problems);
  const compiled = v.safeParse(headSchema.entries.compiled, data.compiled);
  const lists = {
    parties: readList(data, 'parties', 'party', partySchema, problems),
    stakes: readList(data, 'stakes', 'stake', stakeSchema, problems),
    alliances: readList(data, 'alliances', 'alliance', allianceSchema, problems),
    talks: readList(data, 'talks', 'talks', talksSchema, problems),
    sources: readList(data, 'sources', 'source', sourceSchema, problems),
  };
  const positions = readPositions(data.positions, problems);
  return {
    ...lists,
    head,
    elsewhere: {
      details: head?.details !== undefined,
      sources: head?.evidence !== undefined,
    },
    compiled: compiled.success ? compiled.output : undefined,
    positions,
    knownIds: { parties: idsIn(data.parties), sources: idsIn(data.sources) },
    isComplete: problems.isEmpty(),
  };
}

/** Reads everything but the lists and positions, and measures all keys against the known ones. */
function readHead(data: Record<string, unknown>, problems: ProblemList): Draft['head'] {
  const readElsewhere = (key: string): boolean =>
    Object.hasOwn(data, key) && !(key in headSchema.entries);
  const entries = Object.entries(datasetSchema.entries).map(
    ([key, schema]): [string, AnySchema] => [key, readElsewhere(key) ? v.unknown() : schema],
  );
  const outline = v.strictObject(Object.fromEntries(entries));
  report(outline, data, { record: 'the data set', path: '' }, problems);
  const head = Object.entries(data).filter(([key]) => Object.hasOwn(headSchema.entries, key));
  const result = v.safeParse(headSchema, Object.fromEntries(head), { abortEarly: true });
  return result.success ? result.output : undefined;
}

function readList<T>(
  data: Record<string, unknown>,
  key: string,
  kind: RecordKind,
  schema: v.GenericSchema<unknown, T>,
  problems: ProblemList,
): Placed<T>[] {
  const list = data[key];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    const place = { record: 'the data set', path: key, inRecord: key };
    report(v.array(v.unknown()), list, place, problems);
    return [];
  }
  const wellFormed: Placed<T>[] = [];
  for (const [index, record] of list.entries()) {
    if (problems.isExhausted()) break;
    const path = placeOf(key, index);
    const result = v.safeParse(schema, record, { abortEarly: true });
    if (result.success) wellFormed.push({ value: result.output, path });
    else report(schema, record, { record: nameRecord(kind, record, index), path }, problems);
  }
  return wellFormed;
}

function readPositions(positions: unknown, problems: ProblemList): Draft['positions'] {
  if (positions === undefined) return undefined;
  const place = { record: 'the data set', path: 'positions', inRecord: 'positions' };
  report(positionsSchema, positions, place, problems);
  const result = v.safeParse(positionsSchema, positions, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/** Lists the problems of one value, and stops looking closely once the list is full. */
function report(schema: AnySchema, value: unknown, place: ShapePlace, problems: ProblemList): void {
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
  const ids = list.map((record) => entryOf(record, 'id'));
  return new Set(ids.filter((id) => typeof id === 'string'));
}
