import type { RecordReference } from './issue.js';
import type { Day } from './partial-date.js';
import { joinPath } from './path.js';
import type { Alliance } from './schema/alliance.js';
import type { Dataset, Position } from './schema/dataset.js';
import type { NamedGroup } from './schema/named-group.js';
import type { Party } from './schema/party.js';
import type { Question } from './schema/question.js';
import type { Source } from './schema/source.js';
import type { Stake } from './schema/stake.js';
import type { Talks } from './schema/talks.js';

/** A well-formed record with its path in the file. */
export interface Located<T> {
  value: T;
  path: string;
}

/**
 * The well-formed records of a data set, which is what the checks read: all of
 * them, or those that are left when broken ones were set aside, so that a broken
 * record does not hide what is wrong with the others.
 */
export interface Records {
  /** False when records were set aside, so that nothing can be said of what seems to be absent. */
  isComplete: boolean;
  /** Which parts are in a file that was not read yet. */
  pending: { details: boolean; sources: boolean };
  /** All of the data set but its lists and positions; undefined when it is broken. */
  head: object | undefined;
  compiled: Day | undefined;
  parties: Located<Party>[];
  stakes: Located<Stake>[];
  alliances: Located<Alliance>[];
  talks: Located<Talks>[];
  groups: Located<NamedGroup>[];
  sources: Located<Source>[];
  questions: Located<Question>[];
  positions: Readonly<Record<string, Position>> | undefined;
  /** The ids of all parties and sources, those of broken records included. */
  knownIds: { parties: ReadonlySet<string>; sources: ReadonlySet<string> };
}

/** Records of a list with their paths, which begin with its key. */
export function locate<T>(list: readonly T[], key: string): Located<T>[] {
  return list.map((value, index) => ({ value, path: joinPath(key, index) }));
}

/** The records of a well-formed data set. */
export function recordsOf(dataset: Dataset): Records {
  const { parties, stakes, alliances, talks, groups, sources, positions, ...head } = dataset;
  return {
    isComplete: true,
    pending: {
      details: dataset.parts?.details !== undefined,
      sources: dataset.parts?.sources !== undefined,
    },
    head,
    compiled: dataset.compiled,
    parties: locate(parties, 'parties'),
    stakes: locate(stakes, 'stakes'),
    alliances: locate(alliances, 'alliances'),
    talks: locate(talks, 'talks'),
    groups: locate(groups, 'groups'),
    sources: locate(sources, 'sources'),
    questions: locate(dataset.questions ?? [], 'questions'),
    positions,
    knownIds: {
      parties: new Set(parties.map(({ id }) => id)),
      sources: new Set(sources.map(({ id }) => id)),
    },
  };
}

/** The keys and indices that lead from a record to a value in it. */
export type Trail = readonly (string | number)[];

/** Extends the path of a record by a trail in it. */
export function pathAt(record: string, trail: Trail): string {
  return trail.reduce<string>(joinPath, record);
}

/**
 * Calls `visit` with every text and number in plain data, in the order of the
 * file, and with the key it is under; for an entry of a list, with the key of
 * the list. The trail is valid only during the call: a path is built only for
 * what has an issue, because building all of them takes longer than the checks.
 */
export function visitLeaves(
  value: unknown,
  visit: (leaf: unknown, key: string, trail: Trail) => void,
): void {
  const trail: (string | number)[] = [];
  const walk = (current: unknown, key: string): void => {
    if (typeof current !== 'object' || current === null) {
      visit(current, key, trail);
    } else if (Array.isArray(current)) {
      for (let index = 0; index < current.length; index += 1) {
        trail.push(index);
        walk(current[index], key);
        trail.pop();
      }
    } else {
      for (const name of Object.keys(current)) {
        trail.push(name);
        walk((current as Record<string, unknown>)[name], name);
        trail.pop();
      }
    }
  };
  walk(value, '');
}

/** A record of any kind, and what issues call it. */
export interface ReferencedRecord extends Located<object> {
  reference: RecordReference;
}

/** Every record: parties, ties, named groups, sources. */
export function* allRecords(records: Records): Generator<ReferencedRecord> {
  const lists = [
    ['party', records.parties],
    ['stake', records.stakes],
    ['alliance', records.alliances],
    ['talks', records.talks],
    ['group', records.groups],
    ['source', records.sources],
  ] as const;
  for (const [kind, list] of lists) {
    for (const { value, path } of list) {
      yield { value, path, reference: { kind, id: value.id } };
    }
  }
}
