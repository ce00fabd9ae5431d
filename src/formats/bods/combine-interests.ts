import { importMessages } from '../../messages/index.js';
import {
  earliestDay,
  shareBounds,
  type PartialDate,
  type FilePlace,
  type Share,
} from '../../model/index.js';
import type { ReportBuilder } from '../import/report-builder.js';
import type { Interest } from './interests.js';

/** What one party has of another one between two days on which nothing changes. */
export interface CombinedInterest {
  from: PartialDate | undefined;
  until: PartialDate | undefined;
  capital: Share;
  votes: Share | undefined;
  note: string | undefined;
}

const NEVER = '9999-12-31';

function start({ from }: Interest): string {
  return from === undefined ? '' : earliestDay(from);
}

function end({ until }: Interest): string {
  return until === undefined ? NEVER : earliestDay(until);
}

/** The sum of two shares; undefined where it would be more than the whole. */
function sumOf(a: Share, b: Share): Share | undefined {
  if (a === 'unknown' || b === 'unknown') return a === 'unknown' ? b : a;
  const [one, other] = [shareBounds(a), shareBounds(b)];
  const min = one.min + other.min;
  if (min > 100) return undefined;
  if (typeof a === 'number' && typeof b === 'number') return Number(min.toPrecision(12));
  return { min, max: Math.min(100, one.max + other.max) };
}

/** The shares of one measure together; the first one where their sum is impossible. */
function total(
  interests: readonly Interest[],
  of: 'capital' | 'votes',
  report: ReportBuilder,
  place: FilePlace,
): Share | undefined {
  const shares = interests.flatMap((interest) =>
    interest.of === of ? [interest.share ?? ('unknown' as const)] : [],
  );
  const [first, ...more] = [
    ...new Map(shares.map((share) => [JSON.stringify(share), share])).values(),
  ];
  if (first === undefined || more.length === 0) return first;
  report.note('shares-added', {}, place);
  return more.reduce<Share>((sum, share) => sumOf(sum, share) ?? sum, first);
}

/** Interests that hold at different times as one after the other, with all that holds in each time. */
export function combineInterests(
  all: readonly Interest[],
  report: ReportBuilder,
  place: FilePlace,
): CombinedInterest[] {
  const interests = all.filter((interest) => {
    const isTime = start(interest) < end(interest);
    if (!isTime) report.note('ended-before-begun', {}, place);
    return isTime;
  });
  const days = [
    ...new Set(interests.flatMap((interest) => [start(interest), end(interest)])),
  ].sort();
  const dates = new Map<string, PartialDate | undefined>([
    ['', undefined],
    [NEVER, undefined],
  ]);
  for (const { from, until } of interests) {
    for (const date of [from, until]) if (date !== undefined) dates.set(earliestDay(date), date);
  }
  return days.slice(0, -1).flatMap((day, index) => {
    const next = days[index + 1] ?? NEVER;
    const holding = interests.filter((interest) => start(interest) <= day && end(interest) >= next);
    if (holding.length === 0) return [];
    const capital = total(holding, 'capital', report, place) ?? 'unknown';
    const votes = total(holding, 'votes', report, place);
    const isSame = JSON.stringify(votes) === JSON.stringify(capital);
    const control = holding.filter(({ of }) => of === null).map(({ type }) => type);
    return {
      from: dates.get(day),
      until: dates.get(next),
      capital,
      votes: isSame ? undefined : votes,
      note: control.length > 0 ? importMessages.controlNote([...new Set(control)]) : undefined,
    };
  });
}
