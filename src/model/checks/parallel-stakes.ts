import { error, type CheckIssue } from '../issue.js';
import type { Records } from '../records.js';

/** One owner has one stake in one party, and nobody has a stake in itself. */
export function* parallelStakes({ stakes }: Records): Generator<CheckIssue> {
  const firstIds = new Map<string, string>();
  for (const { value, path } of stakes) {
    const { id, owner, owned } = value;
    if (owner === owned) {
      yield error('stake-in-itself', `${path}.owned`, { stake: id, party: owner });
    }
    // A space cannot be part of an id, so no two pairs share a key.
    const pair = `${owner} ${owned}`;
    const other = firstIds.get(pair);
    if (other === undefined) firstIds.set(pair, id);
    else yield error('parallel-stakes', path, { stake: id, other, owner, owned });
  }
}
