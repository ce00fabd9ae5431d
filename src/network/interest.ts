import { earliestDay, roundSum, shareBounds, type Day } from '../model/index.js';
import { isCompany } from './party-kinds.js';
import type { Snapshot, StakeOnDay } from './snapshot.js';
import { forEachIn, groupIn, type Steps } from './steps.js';

/** What a company holds of another on a day, as far as it bears on control. */
export interface Interest {
  owner: string;
  owned: string;
  /** The least it can be, in percent: of the votes or, where none are recorded, of the capital. */
  percent: number;
  /** Whether it is more than that: "over 50%". */
  isMore: boolean;
  /** The first day on which it may have begun. */
  begun: Day;
}

/** The interests of companies in one another. */
export interface Interests {
  /** The ids of all companies and joint ventures, sorted. */
  companies: string[];
  /** By the company in which they are. */
  in: ReadonlyMap<string, readonly Interest[]>;
}

/** What a stake bears on control, whoever holds it. */
export function interestOf({ stake: { owner, owned }, holding }: StakeOnDay): Interest {
  const share = holding.votes ?? holding.capital;
  const isMore = typeof share === 'object' && share.minExclusive === true;
  const percent = shareBounds(share).min;
  return { owner, owned, percent, isMore, begun: earliestDay(holding.from) };
}

/** Snapshots do not change, and several questions about one begin with its interests. */
const interestsBySnapshot = new WeakMap<Snapshot, Interests>();

/** The interests that companies have in one another on the day of a snapshot, in steps; those that ended do not count. */
export function* interestsOn(snapshot: Snapshot): Steps<Interests> {
  const known = interestsBySnapshot.get(snapshot);
  if (known) return known;
  const companies = new Set(snapshot.parties.filter(isCompany).map(({ id }) => id));
  const interests: Interest[] = [];
  yield* forEachIn(snapshot.stakes, (onDay) => {
    const { owner, owned } = onDay.stake;
    if (onDay.ended || owner === owned || !companies.has(owner) || !companies.has(owned)) return;
    const interest = interestOf(onDay);
    if (interest.percent > 0 || interest.isMore) interests.push(interest);
  });
  const inEach = yield* groupIn(interests, ({ owned }) => owned);
  // In the order of their owners, so that the order of the records does not matter.
  yield* forEachIn(inEach.values(), (list) => list.sort((a, b) => (a.owner < b.owner ? -1 : 1)));
  const found = { companies: [...companies].sort(), in: inEach };
  interestsBySnapshot.set(snapshot, found);
  return found;
}

/** Several interests in one party as one. */
export type Sum = Pick<Interest, 'percent' | 'isMore'>;

export function sumOf(interests: readonly Sum[]): Sum {
  return {
    percent: roundSum(interests.reduce((sum, { percent }) => sum + percent, 0)),
    isMore: interests.some(({ isMore }) => isMore),
  };
}

/** Whether a sum of interests is surely above a threshold in percent. */
export function exceeds({ percent, isMore }: Sum, threshold: number): boolean {
  return percent > threshold || (percent === threshold && isMore);
}

/** Of two that each seem to control, at a change of coarse date: the later one, else the larger. */
export function isStronger(a: Interest, b: Interest): boolean {
  return a.begun === b.begun ? a.percent > b.percent : a.begun > b.begun;
}
