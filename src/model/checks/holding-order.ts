import { isSurelyBefore, latestDay } from '../partial-date.js';
import { quote } from '../preview.js';
import type { Draft, Placed } from '../draft.js';
import type { Holding, Stake } from '../schema/stake.js';
import { error, type Finding } from './finding.js';

/** The holdings of a stake stand in the order of time and never hold at once. */
export function* holdingOrder(draft: Draft): Generator<Finding> {
  for (const stake of draft.stakes) {
    yield* misplaced(stake);
    yield* overlapping(stake);
  }
}

function* misplaced({ value: { id, holdings }, path }: Placed<Stake>): Generator<Finding> {
  for (const [index, holding] of holdings.entries()) {
    const before = holdings[index - 1];
    if (before === undefined || !isSurelyBefore(holding.from, before.from)) continue;
    yield error({
      path: `${path}.holdings[${index}].from`,
      statement: `The holdings of the stake ${quote(id)} should stand in the order of time, but one from ${holding.from} comes after one from ${before.from}.`,
      expected: `a date not before ${before.from}`,
      received: `"${holding.from}"`,
      remedy: 'Move the earlier holding up, or correct its date.',
    });
  }
}

function* overlapping({ value: { id, holdings }, path }: Placed<Stake>): Generator<Finding> {
  const inOrder = [...holdings.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
  let longest: Holding | undefined;
  for (const [index, holding] of inOrder) {
    if (longest && surelyReaches(longest, holding)) {
      const end = longest.until === undefined ? 'has no end' : `ends ${longest.until}`;
      yield error({
        path: `${path}.holdings[${index}].from`,
        statement: `No two holdings of the stake ${quote(id)} should hold on the same day, but the one from ${longest.from} ${end} and another begins ${holding.from}.`,
        expected:
          longest.until === undefined ? 'one holding at a time' : `${longest.until} or later`,
        received: `"${holding.from}"`,
        remedy: `End the one from ${longest.from} with "until": "${holding.from}", or correct the dates.`,
      });
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
