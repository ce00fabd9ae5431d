import { controlledByKinds, type StakesById } from '../controlled-by-kinds.js';
import type { Snapshot } from '../snapshot.js';
import type { OwnerKind } from './filters.js';
import { isLarge, type ShareFilters } from './is-large.js';
import { forEachIn, type Steps } from '../steps.js';

/**
 * The ids of owners of some kinds and of all in which one of them holds a stake
 * on the day of a snapshot, by itself or through companies that it controls: what
 * a state holds of a company that it controls is held by the state, what a company
 * holds of which it has 15% is not. Stakes that have ended or are smaller than the
 * filters ask for do not count. In steps; the time grows with the number of stakes, of which
 * `stakesOf` are the lasting ones by their owners.
 */
export function* ownedByKinds(
  snapshot: Snapshot,
  kinds: readonly OwnerKind[],
  filters: ShareFilters,
  stakesOf: StakesById,
): Steps<Set<string>> {
  const controlling = yield* controlledByKinds(snapshot, kinds, stakesOf);
  const found = new Set(controlling);
  yield* forEachIn(controlling, (owner) => {
    for (const onDay of stakesOf.get(owner) ?? []) {
      if (isLarge(onDay, filters)) found.add(onDay.stake.owned);
    }
  });
  return found;
}
