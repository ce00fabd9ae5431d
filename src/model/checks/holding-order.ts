import { error, type CheckIssue } from '../issue.js';
import { isSurelyBefore, latestDay } from '../partial-date.js';
import type { Located, Records } from '../records.js';
import type { Holding, Stake } from '../schema/stake.js';

/** The holdings of a stake are in the order of time and never overlap. */
export function* holdingOrder(records: Records): Generator<CheckIssue> {
  for (const stake of records.stakes) {
    yield* outOfOrder(stake);
    yield* overlapping(stake);
  }
}

function* outOfOrder({ value: { id, holdings }, path }: Located<Stake>): Generator<CheckIssue> {
  for (const [index, { from }] of holdings.entries()) {
    const previous = holdings[index - 1]?.from;
    if (previous === undefined || !isSurelyBefore(from, previous)) continue;
    const place = `${path}.holdings[${index}].from`;
    yield error('holdings-out-of-order', place, { stake: id, from, previous });
  }
}

function* overlapping({ value: { id, holdings }, path }: Located<Stake>): Generator<CheckIssue> {
  const inOrder = [...holdings.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  let longest: Holding | undefined;
  for (const [index, holding] of inOrder) {
    if (longest && surelyReaches(longest, holding)) {
      const { from, until } = longest;
      const place = `${path}.holdings[${index}].from`;
      yield error('overlapping-holdings', place, { stake: id, from, until, next: holding.from });
    }
    if (!longest || endOf(holding) > endOf(longest)) longest = holding;
  }
}

/** Whether the earlier holding is surely still in force when the later one begins. */
function surelyReaches(earlier: Holding, later: Holding): boolean {
  if (earlier.until !== undefined) return isSurelyBefore(later.from, earlier.until);
  return isSurelyBefore(earlier.from, later.from) || earlier.from === later.from;
}

function endOf({ until }: Holding): string {
  return until === undefined ? '9999-12-31' : latestDay(until);
}
