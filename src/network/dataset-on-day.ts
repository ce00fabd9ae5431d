import type { Dataset, Party } from '../model/index.js';
import type { Snapshot } from './snapshot.js';

/** The ids of all sources that a record cites, wherever in it. */
function citedIn(record: unknown, cited: Set<string>): void {
  if (typeof record !== 'object' || record === null) return;
  for (const [key, value] of Object.entries(record)) {
    if (key === 'sources' && Array.isArray(value)) {
      for (const id of value) cited.add(String(id));
    } else {
      citedIn(value, cited);
    }
  }
}

/** The entries of an object by id that belong to parties which are there; undefined for none. */
function entriesOf<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  ids: ReadonlySet<string>,
): Record<string, Value> | undefined {
  const entries = Object.entries(record ?? {}).filter(([id]) => ids.has(id));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A party without what became of it, or came before it, and was not there on the day. */
function partyOnDay(party: Party, ids: ReadonlySet<string>): Party {
  const { predecessors, successors, ...rest } = party;
  const left = {
    predecessors: predecessors?.filter((id) => ids.has(id)),
    successors: successors?.filter((id) => ids.has(id)),
  };
  return {
    ...rest,
    ...(left.predecessors?.length && { predecessors: left.predecessors }),
    ...(left.successors?.length && { successors: left.successors }),
  };
}

/**
 * What of a data set held on a day, as a data set of its own: the parties that existed, each stake with
 * the holding in force, alliances with their members, talks that were going on, and the sources
 * that these cite. Questions to start with, which may be about other times, are left out.
 */
export function datasetOnDay(dataset: Dataset, snapshot: Snapshot): Dataset {
  const { questions: _questions, parts: _parts, positions, overview, ...head } = dataset;
  const ids = new Set(snapshot.parties.map(({ id }) => id));
  const records = {
    parties: snapshot.parties.map((party) => partyOnDay(party, ids)),
    stakes: snapshot.stakes
      .filter(({ ended }) => !ended)
      .map(({ stake, holding }) => ({ ...stake, holdings: [holding] })),
    alliances: snapshot.alliances
      .filter(({ ended, members }) => !ended && members.length > 1)
      .map(({ alliance, members }) => ({ ...alliance, members })),
    talks: snapshot.talks
      .filter(({ ended, talks }) => !ended && talks.parties.every((id) => ids.has(id)))
      .map(({ talks }) => talks),
    groups: snapshot.namedGroups.map(({ group, members }) => ({ ...group, members })),
  };
  const cited = new Set<string>();
  citedIn(records, cited);
  const [places, columns] = [entriesOf(positions, ids), entriesOf(overview, ids)];
  return {
    ...head,
    ...records,
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    ...(places && { positions: places }),
    ...(columns && { overview: columns }),
  };
}
