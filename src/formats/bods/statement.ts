import { dateOf } from '../import/iso-date.js';
import { earliestDay, type PartialDate, type FilePlace } from '../../model/index.js';
import {
  entryAt,
  entryOf,
  isObject,
  keyOf,
  listOf,
  textOf,
  type JsonObject,
} from '../import/read-values.js';

export type StatementKind = 'entity' | 'person' | 'relationship';

/** What statements of every kind have beside what they say, in any version. */
export const STATEMENT_FIELDS: readonly string[] = [
  'statementID',
  'statementId',
  'statementType',
  'statementDate',
  'recordId',
  'recordType',
  'recordStatus',
  'recordDetails',
  'declarationSubject',
  'declaration',
  'publicationDetails',
  'source',
  'isComponent',
  'replacesStatements',
];

/** A statement of any version, in one shape. */
export interface Statement {
  kind: StatementKind;
  /** The id of the statement itself; a made one where it has none. */
  id: string;
  /** The id of what it is about, which later versions share; of versions before 0.4 undefined. */
  recordId: string | undefined;
  /** `0.1` to `0.4`. */
  version: string;
  isClosed: boolean;
  /** When it was made; undefined where it does not say so. */
  date: PartialDate | undefined;
  publicationDate: PartialDate | undefined;
  /** Ids of statements that it takes the place of; before 0.4. */
  replaces: readonly string[];
  /** What it says: the statement itself before 0.4. */
  details: JsonObject;
  whole: JsonObject;
  /** Where it comes in the files, counted from 0. */
  position: number;
  place: FilePlace;
}

const KINDS: ReadonlyMap<string, StatementKind> = new Map([
  ['entity', 'entity'],
  ['person', 'person'],
  ['relationship', 'relationship'],
  ['entityStatement', 'entity'],
  ['personStatement', 'person'],
  ['ownershipOrControlStatement', 'relationship'],
]);

/** The type that a statement gives itself, or that its fields show; undefined where neither does. */
function kindOf(value: JsonObject, details: JsonObject): StatementKind | undefined {
  const type = textOf(entryOf(value, 'recordType')) ?? textOf(entryOf(value, 'statementType'));
  if (type !== undefined) return KINDS.get(type);
  if (entryOf(details, 'interestedParty') !== undefined) return 'relationship';
  if (entryOf(details, 'personType') !== undefined) return 'person';
  return entryOf(details, 'entityType') === undefined ? undefined : 'entity';
}

function versionOf(value: JsonObject, details: JsonObject): string {
  const hasRecord = entryOf(value, 'recordType') !== undefined || details !== value;
  if (hasRecord) return '0.4';
  const told = keyOf(entryAt(value, 'publicationDetails', 'bodsVersion'));
  const version = /^0\.[1-3]/.exec(told ?? '')?.[0];
  if (version !== undefined) return version;
  const interests = listOf(entryOf(details, 'interests'));
  if (interests.some((interest) => entryOf(interest, 'directOrIndirect') !== undefined))
    return '0.3';
  return entryOf(value, 'isComponent') === undefined ? '0.1' : '0.2';
}

/** Reads a value as a statement; undefined where it is none. */
export function statementOf(
  value: unknown,
  position: number,
  place: FilePlace,
): Statement | undefined {
  if (!isObject(value)) return undefined;
  const record = entryOf(value, 'recordDetails');
  const details = isObject(record) ? record : value;
  const kind = kindOf(value, details);
  if (!kind) return undefined;
  const publication = entryOf(value, 'publicationDetails');
  const id = keyOf(entryOf(value, 'statementId')) ?? keyOf(entryOf(value, 'statementID'));
  return {
    kind,
    id: id ?? `statement ${position}`,
    recordId: keyOf(entryOf(value, 'recordId')),
    version: versionOf(value, details),
    isClosed: entryOf(value, 'recordStatus') === 'closed',
    date: dateOf(entryOf(value, 'statementDate')),
    publicationDate: dateOf(entryOf(publication, 'publicationDate')),
    replaces: listOf(entryOf(value, 'replacesStatements')).flatMap((other) => keyOf(other) ?? []),
    details,
    whole: value,
    position,
    place,
  };
}

/** The order of versions: by the date of the statement, then of its publication, then as they come. */
export function compareVersions(a: Statement, b: Statement): number {
  const day = (date: PartialDate | undefined): string =>
    date === undefined ? '' : earliestDay(date);
  for (const [one, other] of [
    [day(a.date), day(b.date)],
    [day(a.publicationDate), day(b.publicationDate)],
  ] as const) {
    if (one !== '' && other !== '' && one !== other) return one < other ? -1 : 1;
  }
  return a.position - b.position;
}
