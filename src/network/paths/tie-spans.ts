import {
  earliestDay,
  latestDay,
  type Day,
  type PartialDate,
  type Party,
  type Stake,
} from '../../model/index.js';
import { settleChangeovers } from '../changeovers.js';
import { stakeChanges, stakeOnDay } from '../stake-on-day.js';
import type { StakeOnDay } from '../snapshot.js';

/** After every day that can be written. */
const NEVER: Day = '9999-99-99';

/** The days from the first one on and before the other. */
export interface Span {
  from: Day;
  /** Undefined while no end is known. */
  until: Day | undefined;
}

/** All days on which an interval of partial dates may hold, as `phaseAt` has it. */
export function spanOf(from: PartialDate | undefined, until: PartialDate | undefined): Span {
  return {
    from: from === undefined ? '' : earliestDay(from),
    until: until === undefined ? undefined : latestDay(until),
  };
}

/** When a party exists. */
export function existenceOf({ founded, dissolved }: Party): Span {
  return spanOf(founded, dissolved);
}

/** The days that spans have in common; undefined where they have none. */
export function commonSpan(spans: readonly Span[]): Span | undefined {
  let [from, until] = ['', NEVER];
  for (const span of spans) {
    if (span.from > from) from = span.from;
    if ((span.until ?? NEVER) < until) until = span.until ?? NEVER;
  }
  if (from >= until) return undefined;
  return { from, until: until === NEVER ? undefined : until };
}

/** A stake in force, with its holding, over days on which neither changes. */
export interface StakeSpan {
  onDay: StakeOnDay;
  span: Span;
}

/** When each stake in one party is in force, in stretches between two changes of its owners. */
export function* spansOfOwners(stakes: readonly Stake[]): Generator<StakeSpan> {
  const changes = [...new Set(stakes.flatMap((stake) => stakeChanges(stake)))].sort();
  for (const [index, from] of changes.entries()) {
    const owners = stakes.flatMap((stake) => stakeOnDay(stake, from) ?? []);
    for (const onDay of settleChangeovers(owners, from)) {
      if (!onDay.ended) yield { onDay, span: { from, until: changes[index + 1] } };
    }
  }
}
