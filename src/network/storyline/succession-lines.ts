import { earliestDay, latestDay, type Party } from '../../model/index.js';
import type { NetworkIndex } from '../network-index.js';
import { phaseAt } from '../phase-at.js';

/** Whether a company ended when another one began, as far as the dates are known. */
function isFollowedBy({ dissolved }: Party, { founded }: Party): boolean {
  if (dissolved === undefined || founded === undefined) return false;
  const [end, start] = [latestDay(dissolved), earliestDay(founded)];
  return earliestDay(dissolved) <= latestDay(founded) && phaseAt(end, start).certain;
}

/** The predecessors of a party that ended when it began; those with most vehicles on record first, then by id. */
function predecessorsOf(party: Party, index: NetworkIndex): Party[] {
  return (party.predecessors ?? [])
    .flatMap((id) => index.party(id) ?? [])
    .filter((one) => isFollowedBy(one, party))
    .sort((a, b) => {
      const difference = index.vehicleCount(b.id) - index.vehicleCount(a.id);
      return difference || (a.id < b.id ? -1 : 1);
    });
}

/**
 * What goes on from company to company by succession: for every company of the data set the id
 * of the first one of its line. A company goes on in one other one at most, and is the
 * continuation of one at most: of several that became one, the largest.
 */
export function successionLines(index: NetworkIndex): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  const continued = new Set<string>();
  const successors = index.dataset.parties.filter(({ predecessors }) => predecessors);
  for (const party of successors.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [first] = predecessorsOf(party, index).filter(({ id }) => !continued.has(id));
    if (!first || first.id === party.id) continue;
    before.set(party.id, first.id);
    continued.add(first.id);
  }
  return new Map(
    index.dataset.parties.map(({ id }) => {
      const passed = new Set<string>();
      let at = id;
      // What is wrong in the data must not go round for ever.
      for (
        let next = before.get(at);
        next !== undefined && !passed.has(next);
        next = before.get(at)
      ) {
        passed.add(next);
        at = next;
      }
      return [id, at];
    }),
  );
}
