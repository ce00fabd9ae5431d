import { latestDay, roundSum, shareBounds, type Day } from '../model/index.js';
import { groupByKeys } from './group-by.js';
import { phaseAt } from './phase-at.js';
import type { StakeOnDay } from './snapshot.js';

const WHOLE_PERCENT = 100;

function sumOfCapital(stakes: readonly StakeOnDay[]): number {
  const inForce = stakes.filter(({ ended }) => !ended);
  return roundSum(inForce.reduce((sum, { holding }) => sum + shareBounds(holding.capital).min, 0));
}

/** The stake once every change of the day's year or month has come: what may have ended has. */
function afterChanges(onDay: StakeOnDay, day: Day): StakeOnDay {
  const { holding, ended } = onDay;
  const isEnding = !ended && !phaseAt(day, '1000', holding.until).certain;
  return isEnding ? { ...onDay, ended: true } : onDay;
}

/** The stake before any of those changes: with the first holding that may be in force, if it surely began. */
function beforeChanges(onDay: StakeOnDay, day: Day): StakeOnDay | null {
  const { stake, ended, coarse } = onDay;
  if (ended || !coarse) return onDay;
  const possible = stake.holdings.findIndex(
    ({ from, until }) => phaseAt(day, from, until).phase === 'within',
  );
  const holding = stake.holdings[possible];
  if (holding && day >= latestDay(holding.from)) return { ...onDay, holding };
  const previous = stake.holdings[possible - 1];
  return previous ? { ...onDay, holding: previous, ended: true } : null;
}

function settled(owners: readonly StakeOnDay[], day: Day): readonly (StakeOnDay | null)[] {
  if (!owners.some(({ coarse }) => coarse) || sumOfCapital(owners) <= WHOLE_PERCENT) return owners;
  const after = owners.map((onDay) => afterChanges(onDay, day));
  if (sumOfCapital(after) <= WHOLE_PERCENT) return after;
  const before = owners.map((onDay) => beforeChanges(onDay, day));
  const sum = sumOfCapital(before.flatMap((onDay) => onDay ?? []));
  // Without anybody who held it before, there is no changeover.
  return sum > 0 && sum <= WHOLE_PERCENT ? before : owners;
}

/**
 * Stakes of a day with one owner at a time. Where coarse dates let old and new owners
 * hold more than the whole of a party together, the stakes in it are as after the
 * changes that they leave open, or else as before them; what is left contradicts itself.
 * `stakes` must have all stakes in each party, in any order, which is kept.
 */
export function settleChangeovers(stakes: readonly StakeOnDay[], day: Day): StakeOnDay[] {
  // There may be very many of which none is.
  if (!stakes.some(({ coarse }) => coarse)) return [...stakes];
  const replaced = new Map<StakeOnDay, StakeOnDay | null>();
  for (const owners of groupByKeys(stakes, ({ stake }) => [stake.owned]).values()) {
    const result = settled(owners, day);
    owners.forEach((onDay, place) => replaced.set(onDay, result[place] ?? null));
  }
  return stakes.flatMap((onDay) => replaced.get(onDay) ?? []);
}
