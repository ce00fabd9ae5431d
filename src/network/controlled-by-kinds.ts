import type { PartyKind } from '../model/index.js';
import { controllersSteps } from './control.js';
import { hasMajority } from './owner-shares.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';
import { forEachIn, groupIn, type Steps } from './steps.js';

/** Stakes by the id of one of their ends. */
export type StakesById = ReadonlyMap<string, readonly StakeOnDay[]>;

/** The stakes of a snapshot that have not ended, by the id of one of their ends, in steps. */
export function lastingStakes(
  { stakes }: Snapshot,
  by: 'owner' | 'owned',
): Steps<Map<string, StakeOnDay[]>> {
  return groupIn(stakes, ({ ended, stake }) => (ended ? undefined : stake[by]));
}

/**
 * The ids of parties of some kinds and of all that one of them controls on the day
 * of a snapshot, by a majority of its own or through others that it controls; in steps. `stakesOf` are the lasting
 * stakes by their owners.
 */
export function* controlledByKinds(
  snapshot: Snapshot,
  kinds: readonly PartyKind[],
  stakesOf: StakesById,
): Steps<ReadonlySet<string>> {
  const controlling = new Set(
    snapshot.parties.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id),
  );
  if (controlling.size === 0) return controlling;
  const controllers = yield* controllersSteps(snapshot);
  const controlledBy = yield* groupIn(controllers, ([, controller]) => controller);
  // The set grows while it is read.
  yield* forEachIn(controlling, (owner) => {
    for (const onDay of stakesOf.get(owner) ?? []) {
      if (hasMajority(onDay)) controlling.add(onDay.stake.owned);
    }
    for (const [controlled] of controlledBy.get(owner) ?? []) controlling.add(controlled);
  });
  return controlling;
}
