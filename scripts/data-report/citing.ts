import type { Dataset, Doubt, Stake } from '../../src/model/index.js';

/** Something in a data set that cites sources: a holding, an event, a figure, a party, a group. */
export interface Citing {
  kind:
    | 'party'
    | 'making'
    | 'brand'
    | 'size'
    | 'note'
    | 'holding'
    | 'membership'
    | 'event'
    | 'dispute'
    | 'group';
  /** The id of the party, tie or group that it belongs to. */
  of: string;
  /** Its place in the assembled data set. */
  path: string;
  sources: readonly string[];
  /** When it held or happened: both ends of a holding, the date of an event. */
  dates: readonly string[];
  /** What is not certain of it, and why; a party may have several. */
  doubts: readonly (Doubt & { about?: string })[];
  /** Whether it is a holding or membership without an end. */
  isCurrent: boolean;
}

interface Cited {
  sources?: readonly string[] | undefined;
  doubt?: Doubt | undefined;
}

/** What stakes, alliances and talks have in common. */
type WithEvents = Pick<Stake, 'id' | 'events' | 'disputes'>;

type Where = Pick<Citing, 'kind' | 'of' | 'path'>;

function citing(where: Where, { sources = [], doubt }: Cited, dates: string[] = []): Citing {
  const doubts = doubt === undefined ? [] : [doubt];
  return { ...where, sources, dates, doubts, isCurrent: false };
}

/** Numbers the entries of a list that may be missing. */
function numbered<T>(list: readonly T[] | undefined): [number, T][] {
  return [...(list ?? []).entries()];
}

function* entriesOf(
  kind: Citing['kind'],
  of: string,
  path: string,
  list: readonly (Cited & { date?: string | undefined })[] | undefined,
): Generator<Citing> {
  for (const [index, entry] of numbered(list)) {
    const dates = entry.date === undefined ? [] : [entry.date];
    yield citing({ kind, of, path: `${path}[${index}]` }, entry, dates);
  }
}

function* intervalsOf(
  kind: Citing['kind'],
  of: string,
  path: string,
  list: readonly (Cited & { from: string; until?: string | undefined })[],
): Generator<Citing> {
  for (const [index, entry] of numbered(list)) {
    const { from, until } = entry;
    const dates = until === undefined ? [from] : [from, until];
    const found = citing({ kind, of, path: `${path}[${index}]` }, entry, dates);
    yield { ...found, isCurrent: until === undefined };
  }
}

/** Everything in a data set that cites sources, in the order of its lists. */
export function* citations(dataset: Dataset): Generator<Citing> {
  for (const [index, party] of numbered(dataset.parties)) {
    const path = `parties[${index}]`;
    const { id, sources, doubts = [] } = party;
    yield { ...citing({ kind: 'party', of: id, path }, { sources }), doubts };
    yield* entriesOf('making', id, `${path}.makesVehicles`, party.makesVehicles);
    yield* entriesOf('brand', id, `${path}.brands`, party.brands);
    yield* entriesOf('size', id, `${path}.sizes`, party.sizes);
    yield* entriesOf('note', id, `${path}.notes`, party.notes);
    yield* entriesOf('dispute', id, `${path}.disputes`, party.disputes);
  }
  for (const [index, stake] of numbered(dataset.stakes)) {
    yield* intervalsOf('holding', stake.id, `stakes[${index}].holdings`, stake.holdings);
  }
  for (const [index, alliance] of numbered(dataset.alliances)) {
    yield* intervalsOf('membership', alliance.id, `alliances[${index}].members`, alliance.members);
  }
  const { stakes, alliances, talks } = dataset;
  for (const [list, ties] of Object.entries<readonly WithEvents[]>({ stakes, alliances, talks })) {
    for (const [index, tie] of numbered(ties)) {
      const path = `${list}[${index}]`;
      yield* entriesOf('event', tie.id, `${path}.events`, tie.events);
      yield* entriesOf('dispute', tie.id, `${path}.disputes`, tie.disputes);
    }
  }
  for (const [index, group] of numbered(dataset.groups)) {
    yield citing({ kind: 'group', of: group.id, path: `groups[${index}]` }, group);
  }
}
