import { warning, type CheckIssue } from '../issue.js';
import { earliestDay, latestDay, type Day } from '../partial-date.js';
import type { Records } from '../records.js';
import type { Holding, Stake } from '../schema/stake.js';
import { shareBounds } from '../share.js';

/** Sums of exact figures may miss 100 by the rounding of binary fractions, never by this much. */
const ROUNDING_ERROR_PERCENT = 1e-6;

type Measure = 'capital' | 'votes';

/** A holding that surely begins or ends to be in force on a day, with the least it can be. */
interface Step {
  day: Day;
  stake: string;
  percent: number;
  begins: boolean;
}

/**
 * The stakes in one party do not add to more than 100 % on any day. Counted is
 * the least that each holding can be, on the days on which it is surely in
 * force, so that vague figures and dates cause no warning. The sum is reported
 * with its first day and never rescaled.
 */
export function* shareTotals(records: Records): Generator<CheckIssue> {
  const stakesIn = new Map<string, Stake[]>();
  for (const { value } of records.stakes) {
    // Percentages may or may not leave out what a company holds of itself.
    if (value.owner === value.owned) continue;
    const others = stakesIn.get(value.owned);
    if (others) others.push(value);
    else stakesIn.set(value.owned, [value]);
  }
  for (const { value, path } of records.parties) {
    const stakes = stakesIn.get(value.id);
    if (!stakes) continue;
    const hasVotes = stakes.some(({ holdings }) =>
      holdings.some(({ votes }) => votes !== undefined),
    );
    for (const measure of hasVotes ? (['capital', 'votes'] as const) : (['capital'] as const)) {
      const excess = firstExcess(stakes.flatMap((stake) => steps(stake, measure)));
      if (excess) yield warning('shares-above-100', path, { party: value.id, measure, ...excess });
    }
  }
}

interface Excess {
  day: Day;
  sumPercent: number;
  stakes: string[];
}

function steps(stake: Stake, measure: Measure): Step[] {
  return stake.holdings.flatMap((holding) => stepsOfHolding(stake.id, holding, measure));
}

function stepsOfHolding(stake: string, holding: Holding, measure: Measure): Step[] {
  const share = measure === 'votes' ? (holding.votes ?? holding.capital) : holding.capital;
  const percent = shareBounds(share).min;
  const from = latestDay(holding.from);
  if (percent === 0) return [];
  const begin: Step = { day: from, stake, percent, begins: true };
  if (holding.until === undefined) return [begin];
  const until = earliestDay(holding.until);
  return until > from ? [begin, { day: until, stake, percent, begins: false }] : [];
}

function firstExcess(all: Step[]): Excess | undefined {
  // On the same day, what ends is subtracted before what begins is added.
  all.sort((a, b) =>
    a.day === b.day ? Number(a.begins) - Number(b.begins) : a.day < b.day ? -1 : 1,
  );
  const inForce = new Map<string, number>();
  let sum = 0;
  for (const { day, stake, percent, begins } of all) {
    const change = begins ? percent : -percent;
    sum += change;
    inForce.set(stake, (inForce.get(stake) ?? 0) + change);
    if (sum <= 100 + ROUNDING_ERROR_PERCENT) continue;
    const stakes = [...inForce].filter(([, held]) => held > ROUNDING_ERROR_PERCENT);
    return { day, sumPercent: sum, stakes: stakes.map(([id]) => id) };
  }
  return undefined;
}
