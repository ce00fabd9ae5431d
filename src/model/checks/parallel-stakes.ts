import { quote } from '../preview.js';
import type { Draft, Placed } from '../draft.js';
import type { Stake } from '../schema/stake.js';
import { error, type Finding } from './finding.js';

/** One owner has one stake in one party, and nobody has a stake in itself. */
export function* parallelStakes(draft: Draft): Generator<Finding> {
  const first = new Map<string, Placed<Stake>>();
  for (const placed of draft.stakes) {
    const { id, owner, owned } = placed.value;
    if (owner === owned) {
      yield error({
        path: `${placed.path}.owned`,
        statement: `The owner and the owned party of the stake ${quote(id)} should be two parties, but both are ${quote(owner)}.`,
        expected: 'a party other than the owner',
        received: quote(owned),
        remedy:
          'Correct one of the two; shares that a company holds in itself are left out, and "basis" says so.',
      });
    }
    // A space cannot be part of an id, so no two pairs share a key.
    const pair = `${owner} ${owned}`;
    const other = first.get(pair);
    if (other === undefined) {
      first.set(pair, placed);
      continue;
    }
    yield error({
      path: placed.path,
      statement: `One owner should have one stake in one party, but the stakes ${quote(other.value.id)} and ${quote(id)} both say what ${quote(owner)} holds in ${quote(owned)}.`,
      expected: 'one stake for each owner and owned party',
      received: quote(id),
      remedy: `Merge their holdings into one stake, in the order of time.`,
    });
  }
}
