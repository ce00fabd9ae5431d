import { error, warning, type CheckIssue } from '../issue.js';
import type { PartyKind } from '../party-kind.js';
import type { Records } from '../records.js';

/** Kinds of parties that are not divided into shares. */
const WITHOUT_SHARES: ReadonlySet<PartyKind> = new Set(['state', 'family', 'person', 'dispersed']);

/**
 * One owner has one stake in one party. A stake of a party in itself is its own shares,
 * which is doubted, because it is as well what remains when two records are merged; who
 * has no shares cannot hold them.
 */
export function* parallelStakes({ stakes, parties }: Records): Generator<CheckIssue> {
  const kinds = new Map(parties.map(({ value: { id, kind } }) => [id, kind]));
  const firstIds = new Map<string, string>();
  for (const { value, path } of stakes) {
    const { id, owner, owned } = value;
    if (owner === owned) {
      const kind = kinds.get(owner);
      const issue = kind && WITHOUT_SHARES.has(kind) ? error : warning;
      const code = issue === error ? 'stake-in-itself' : 'own-shares';
      yield issue(code, `${path}.owned`, { stake: id, party: owner });
    }
    // A space cannot be part of an id, so no two pairs share a key.
    const pair = `${owner} ${owned}`;
    const other = firstIds.get(pair);
    if (other === undefined) firstIds.set(pair, id);
    else yield error('parallel-stakes', path, { stake: id, other, owner, owned });
  }
}
