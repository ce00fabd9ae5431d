import type { Dataset } from '../../../model/index.js';
import type { Scene } from '../../../scene/index.js';

/** Of more ties than these, who publishes most says nothing of the picture. */
const MOST_TIES = 24;

interface Held {
  from: string;
  until?: string | undefined;
}

/** The ids of sources, as often as they are cited: for figures, and for what else is drawn. */
interface Cited {
  figures: readonly string[];
  others: readonly string[];
}

function citedBy(dataset: Dataset, ties: ReadonlySet<string>, day: string): Cited {
  const holds = ({ from, until }: Held): boolean =>
    from <= day && (until === undefined || until > day);
  const drawn = <Tie extends { id: string }>(all: readonly Tie[]): Tie[] =>
    all.filter(({ id }) => ties.has(id));
  const sourcesOf = (records: readonly { sources: readonly string[] }[]): string[] =>
    records.flatMap(({ sources }) => sources);
  return {
    figures: drawn(dataset.stakes).flatMap(({ holdings }) => sourcesOf(holdings.filter(holds))),
    others: [
      ...drawn(dataset.alliances).flatMap(({ members }) => sourcesOf(members.filter(holds))),
      ...drawn(dataset.talks).flatMap(({ events }) =>
        sourcesOf(events.filter(({ date }) => date <= day)),
      ),
    ],
  };
}

/** How often each publisher is cited. */
function countsOf(
  ids: readonly string[],
  publisherOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const publisher = publisherOf.get(id);
    if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return counts;
}

/**
 * Who has published what a picture shows: those of its figures first, and of them those who are cited
 * most; nobody for a picture of so many ties that a few names would say little.
 */
export function publishersOf(dataset: Dataset, { edges, decorations, day }: Scene): string[] {
  const ties = new Set([
    ...edges.map(({ tie }) => tie),
    ...decorations.flatMap(({ tie }) => tie ?? []),
  ]);
  if (ties.size > MOST_TIES) return [];
  const publisherOf = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  const cited = citedBy(dataset, ties, day);
  const figures = countsOf(cited.figures, publisherOf);
  const others = countsOf(cited.others, publisherOf);
  const rank = (of: ReadonlyMap<string, number>, a: string, b: string): number =>
    (of.get(b) ?? 0) - (of.get(a) ?? 0);
  return [...new Set([...figures.keys(), ...others.keys()])].sort(
    (a, b) => rank(figures, a, b) || rank(others, a, b) || (a < b ? -1 : 1),
  );
}
