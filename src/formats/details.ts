import { preview, problem } from '../model/index.js';
import type { Dataset, Event, Holding, Name, Problem, Size } from '../model/index.js';

/** The lists of a data set whose records can be completed. */
const LISTS = ['parties', 'stakes', 'alliances', 'talks', 'sources'] as const;

type ListKey = (typeof LISTS)[number];

/** What completes the records of an outline: for each list, records with an id and what is missing. */
export type Details = Partial<Record<ListKey, Record<string, unknown>[]>>;

/** A data set in three parts, each a file of its own. */
export interface DatasetParts {
  /** All that the picture of any day needs. */
  outline: Dataset;
  /** Names, notes and stories. */
  details: Details;
  /** The sources, and the claims that are disputed. */
  evidence: Details;
}

/** The key of the outline that gives the address of another part. */
export type PartName = 'details' | 'evidence';

/** What the first picture needs of a record of each list; everything else can come later. */
const OUTLINE_KEYS: Readonly<Record<Exclude<ListKey, 'sources'>, readonly string[]>> = {
  parties: ['id', 'kind', 'name', 'names', 'founded', 'dissolved', 'sizes'],
  stakes: ['id', 'owner', 'owned', 'holdings'],
  alliances: ['id', 'name', 'members'],
  talks: ['id', 'title', 'aim', 'parties', 'from', 'until', 'outcome', 'events', 'doubt'],
};

const OUTLINE_HOLDING_KEYS: readonly string[] = [
  'from',
  'until',
  'capital',
  'votes',
  'approximate',
  'sources',
  'doubt',
] satisfies (keyof Holding)[];

/** Lists of which the outline has only the entries that a picture needs; the details have them whole. */
const SHORTENED: Readonly<Record<string, (entry: never, index: number) => boolean>> = {
  // The label of a day may be a name that was in common use for a time.
  names: ({ use, from, until }: Name) => use === 'common' && (from ?? until) !== undefined,
  // The size of a box grows with the vehicles.
  sizes: ({ measure }: Size) => measure.startsWith('vehicles-'),
  // Talks without an event would not pass the door.
  events: (_: Event, index: number) => index === 0,
};

interface Divided {
  outline: Record<string, unknown>;
  rest: Record<string, unknown>;
}

/** Divides the keys of a record; in `rest` only what the outline lacks. */
function divide(record: object, outlineKeys: readonly string[]): Divided {
  const divided: Divided = { outline: {}, rest: {} };
  const { outline, rest } = divided;
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const isKept = SHORTENED[key];
    if (!outlineKeys.includes(key)) rest[key] = value;
    else if (key === 'holdings') divideHoldings(value as Holding[], divided);
    else if (isKept && Array.isArray(value)) {
      const kept = value.filter((entry, index) => isKept(entry as never, index));
      if (kept.length > 0) outline[key] = kept;
      if (kept.length < value.length) rest[key] = value;
    } else outline[key] = value;
  }
  return divided;
}

/** Divides the holdings one by one; one that is whole in the outline leaves an empty place. */
function divideHoldings(holdings: readonly Holding[], { outline, rest }: Divided): void {
  const divided = holdings.map((holding) => divide(holding, OUTLINE_HOLDING_KEYS));
  outline.holdings = divided.map((holding) => holding.outline);
  const more = divided.map((holding) => holding.rest);
  if (more.some((holding) => Object.keys(holding).length > 0)) rest.holdings = more;
}

/**
 * Divides a data set into an outline, which has all that the picture of any day
 * needs, the details, and the evidence. The outline is a data set that
 * passes the door once its `details` and `evidence` say where the rest is;
 * `joinPart` puts each of them back.
 */
export function divideDataset(dataset: Dataset): DatasetParts {
  const details: Details = {};
  const evidence: Details = { sources: [...dataset.sources] };
  const outlineOf = <Key extends keyof typeof OUTLINE_KEYS>(key: Key): Dataset[Key] => {
    const divided = dataset[key].map(({ disputes, ...record }) => {
      return { id: record.id, disputes, ...divide(record, OUTLINE_KEYS[key]) };
    });
    details[key] = divided.flatMap(({ id, rest }) => {
      return Object.keys(rest).length > 0 ? [{ id, ...rest }] : [];
    });
    evidence[key] = divided.flatMap(({ id, disputes }) => (disputes ? [{ id, disputes }] : []));
    return divided.map(({ outline }) => outline) as unknown as Dataset[Key];
  };
  const outline = {
    ...dataset,
    parties: outlineOf('parties'),
    stakes: outlineOf('stakes'),
    alliances: outlineOf('alliances'),
    talks: outlineOf('talks'),
    sources: [],
  };
  return { outline, details, evidence };
}

/** A data set with one more of its parts, to be checked; or why the two do not belong together. */
export type JoinResult = { ok: true; value: unknown } | { ok: false; problem: Problem };

/**
 * Completes a data set with the content of another of its files. Every record
 * of that completes the one with its id: its keys stand in the place of those
 * of the outline, and its holdings complete those of the outline one by one. The
 * data set is not changed. What comes out is not checked: give it to
 * `parseDataset`.
 */
export function joinPart(dataset: Dataset, name: PartName, part: unknown): JoinResult {
  if (!isRecord(part)) return mismatch(name, 'it is no object with lists');
  const joined: Record<string, unknown> = { ...dataset };
  Reflect.deleteProperty(joined, name);
  for (const key of LISTS) {
    const additions = part[key] ?? [];
    if (!Array.isArray(additions)) return mismatch(name, `its ${key} are no list`);
    const records = new Map<unknown, object>(dataset[key].map((record) => [record.id, record]));
    for (const addition of additions as unknown[]) {
      const id = isRecord(addition) ? addition.id : addition;
      const known = records.get(id) ?? (key === 'sources' ? {} : undefined);
      const completed = known && isRecord(addition) && complete(known, addition);
      if (!completed) return mismatch(name, `its ${key} do not fit at ${preview(id)}`);
      records.set(id, completed);
    }
    joined[key] = [...records.values()];
  }
  return { ok: true, value: joined };
}

/** A record with what was missing; undefined when its holdings are not those of the addition. */
function complete(known: object, addition: Record<string, unknown>): object | undefined {
  const completed = { ...known, ...addition };
  if (!('holdings' in known) || addition.holdings === undefined) return completed;
  const holdings = known.holdings as object[];
  const more: unknown = addition.holdings;
  if (!Array.isArray(more) || more.length !== holdings.length || !more.every(isRecord)) {
    return undefined;
  }
  return { ...completed, holdings: holdings.map((holding, at) => ({ ...holding, ...more[at] })) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mismatch(name: PartName, fault: string): JoinResult {
  return {
    ok: false,
    problem: problem({
      path: '',
      statement: `The file that “${name}” names should complete this data set, but ${fault}.`,
      expected: 'the file that was made with the data set',
      remedy: 'Put all files of the same build in place.',
    }),
  };
}
