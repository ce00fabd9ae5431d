import type { Day, Holding, Stake } from '../../model/index.js';
import { settleChangeovers } from '../changeovers.js';
import type { NetworkIndex } from '../network-index.js';
import { stakeChanges, stakeOnDay } from '../stake-on-day.js';
import type { HeldShare, Span } from './storyline.js';

/** After every date of a data set. */
const LAST_DAY: Day = '9999-12-31';

/** The part of one time that lies in another one; undefined where there is none. */
export function within(one: Span, other: Span): Span | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until ? { from, until } : undefined;
}

type Held = Span & { holding: Holding };

/** What each stake in a company is from day to day, by its id. */
function heldIn(owned: string, index: NetworkIndex): ReadonlyMap<string, readonly Held[]> {
  const stakes = index.stakesIn(owned).filter(({ owner }) => owner !== owned);
  const days = [...new Set(stakes.flatMap((stake) => stakeChanges(stake)))].sort();
  const held = new Map<string, Held[]>();
  days.forEach((day, place) => {
    const until = days[place + 1] ?? LAST_DAY;
    const onDay = stakes.flatMap((stake) => stakeOnDay(stake, day) ?? []);
    for (const { stake, holding, ended } of settleChangeovers(onDay, day)) {
      if (ended) continue;
      const all = held.get(stake.id) ?? [];
      const last = all.at(-1);
      if (last?.holding === holding && last.until === day) last.until = until;
      else all.push({ holding, from: day, until });
      held.set(stake.id, all);
    }
  });
  return held;
}

/** An index does not change, and is asked about a company once for each of its stakes and stays. */
const heldByIndex = new WeakMap<NetworkIndex, Map<string, ReturnType<typeof heldIn>>>();

/**
 * What is held by a stake within a time, in the order of time, as snapshots of its days have it: where a date is
 * coarse what may hold, and of two owners at a changeover one.
 */
export function heldShares({ id, owned }: Stake, index: NetworkIndex, span: Span): HeldShare[] {
  const known = heldByIndex.get(index) ?? new Map<string, ReturnType<typeof heldIn>>();
  heldByIndex.set(index, known);
  const held = known.get(owned) ?? heldIn(owned, index);
  known.set(owned, held);
  return (held.get(id) ?? []).flatMap((one): HeldShare[] => {
    const part = within(one, span);
    return part ? [{ ...part, share: one.holding.capital }] : [];
  });
}
