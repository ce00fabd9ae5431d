import { leastPercent } from '../owner-shares.js';
import type { StakeOnDay, TalksOnDay } from '../snapshot.js';

/**
 * What paths are ordered by. `shortest`: by the number of steps, of equally many the
 * strongest first. `strongest`: by strength, of equally strong ones the shortest first.
 *
 * A path is weaker the more of its steps are talks that nobody confirmed; of equally many,
 * the more are other talks; then the more are alliances, which are weaker than any stake; then the more are stakes of which no
 * least share is known; then the smaller the product of the least shares of its
 * stakes. Products that differ by less than a millionth count as equal.
 */
export type PathOrder = 'shortest' | 'strongest';

/** What a step or a path costs: of two costs, the first figure that differs decides. */
export type PathCost = readonly [number, number, number, number, number, number];

export type PathCosts = Readonly<Record<PathOrder, PathCost>>;

export const NO_COST: PathCost = [0, 0, 0, 0, 0, 0];

/** Losses are whole numbers, so that their sum does not depend on the order of the steps. */
const PRECISION = 1e6;

interface Weakness {
  reports?: number;
  talks?: number;
  alliances?: number;
  unknown?: number;
  loss?: number;
}

function costsOf({
  reports = 0,
  talks = 0,
  alliances = 0,
  unknown = 0,
  loss = 0,
}: Weakness): PathCosts {
  return {
    shortest: [1, reports, talks, alliances, unknown, loss],
    strongest: [reports, talks, alliances, unknown, loss, 1],
  };
}

export const ALLIANCE_COSTS: PathCosts = costsOf({ alliances: 1 });

const TALKS_COSTS = costsOf({ talks: 1 });
const REPORT_COSTS = costsOf({ reports: 1 });

export function talksCosts({ state }: TalksOnDay): PathCosts {
  return state === 'reported' || state === 'denied' ? REPORT_COSTS : TALKS_COSTS;
}

/** Of capital and votes the larger counts, of a range its lower end. */
export function stakeCosts(onDay: StakeOnDay): PathCosts {
  const percent = leastPercent(onDay);
  if (percent === 0) return costsOf({ unknown: 1 });
  return costsOf({ loss: Math.abs(Math.round(PRECISION * Math.log(percent / 100))) });
}

export function sumOfCosts(a: PathCost, b: PathCost): PathCost {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}

/** Negative where the first cost is lower. */
export function compareCosts(a: PathCost, b: PathCost): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4] || a[5] - b[5];
}
