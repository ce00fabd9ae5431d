import { earliestDay, latestDay, type Day, type Party } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import type { Span } from './storyline.js';

/** The first day of a party as far as it is known: of its founding, else from when on it makes vehicles or owns. */
function firstDay(party: Party, index: NetworkIndex): Day | undefined {
  const { founded, makesVehicles = [] } = party;
  if (founded !== undefined) return earliestDay(founded);
  const made = makesVehicles.map(({ from }) => earliestDay(from));
  const ties = [...index.stakesIn(party.id), ...index.stakesOwnedBy(party.id)];
  const held = ties.flatMap(({ holdings }) => holdings.map(({ from }) => earliestDay(from)));
  return [...made, ...held].sort()[0];
}

/**
 * When each of some parties exists within a time, by id; those that do not are left out. Where a
 * company of a line ends on a day on which the next one may have begun already, that begins on this
 * day: one line is never two companies.
 */
export function laneSpans(
  parties: readonly Party[],
  index: NetworkIndex,
  lines: ReadonlyMap<string, string>,
  { from, until }: Span,
): Map<string, Span> {
  const spans = new Map<string, Span>();
  const ends = new Map<string, Day>();
  const starting = parties.map((party) => ({ party, first: firstDay(party, index) ?? from }));
  starting.sort((a, b) => (a.first === b.first ? 0 : a.first < b.first ? -1 : 1));
  for (const { party, first } of starting) {
    const line = lines.get(party.id) ?? party.id;
    const { dissolved } = party;
    const end = dissolved === undefined ? until : latestDay(dissolved);
    const start = [first, from, ends.get(line) ?? from].reduce((a, b) => (a > b ? a : b));
    const last = end < until ? end : until;
    if (dissolved !== undefined) ends.set(line, end);
    if (start < last) spans.set(party.id, { from: start, until: last });
  }
  return spans;
}
