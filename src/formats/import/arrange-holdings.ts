import {
  comparePartialDates,
  earliestDay,
  isSurelyBefore,
  latestDay,
  type Dispute,
  type Holding,
  type PartialDate,
  type Share,
} from '../../model/index.js';
import { importMessages } from '../../messages/index.js';
import type { TieFacts } from './draft-records.js';
import type { ReportBuilder } from './report-builder.js';

/** A tie whose beginning is known or made. */
export type DatedTie = TieFacts & { from: PartialDate };

function sameShare(a: Share | undefined, b: Share | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSameFigure(a: Holding, b: DatedTie): boolean {
  return sameShare(a.capital, b.capital) && sameShare(a.votes, b.votes);
}

function holdingOf(tie: DatedTie): Holding {
  const { from, until, capital, votes, approximate, note, doubt, sources } = tie;
  return {
    from,
    ...(until !== undefined && { until }),
    capital,
    ...(votes !== undefined && { votes }),
    ...(approximate && { approximate }),
    sources: [...new Set(sources)],
    ...(note !== undefined && { note }),
    ...(doubt && { doubt }),
  };
}

/** Whether a holding lasts beyond the beginning of the next one, so that both would hold. */
function reaches({ from, until }: Holding, next: DatedTie): boolean {
  if (until !== undefined) return isSurelyBefore(next.from, until);
  return isSurelyBefore(from, next.from) || from === next.from;
}

/** Whether both begin so near to each other that neither can end where the other begins. */
function beginTogether(a: Holding, b: DatedTie): boolean {
  const order = comparePartialDates(a.from, b.from);
  return order === 0 || (order === undefined && a.from === b.from);
}

/** Whether two that begin together tell of different things: one of capital, one of votes or of control. */
function completes(a: Holding, b: DatedTie): boolean {
  if (!beginTogether(a, b)) return false;
  const hasOneCapital = a.capital === 'unknown' || b.capital === 'unknown';
  return hasOneCapital && (a.votes === undefined || b.votes === undefined);
}

/** Two that tell of the same as one, until the later end. */
function joined(a: Holding, b: DatedTie): Holding {
  const until =
    a.until === undefined || b.until === undefined
      ? undefined
      : latestDay(b.until) > latestDay(a.until)
        ? b.until
        : a.until;
  const notes = [...new Set([a.note, b.note].filter((note) => note !== undefined))];
  return holdingOf({
    ...b,
    from: a.from,
    until,
    capital: a.capital === 'unknown' ? b.capital : a.capital,
    votes: a.votes ?? b.votes,
    approximate: a.approximate ?? b.approximate,
    sources: [...a.sources, ...b.sources],
    note: notes.length > 0 ? notes.join(' ') : undefined,
    doubt: a.doubt ?? b.doubt,
  });
}

function disputesOf(tie: DatedTie): Dispute[] {
  const common = {
    sources: [...new Set(tie.sources)],
    reason: importMessages.anotherFigure,
    date: tie.from,
  };
  const disputes: Dispute[] = [{ about: 'capital', share: tie.capital, ...common }];
  if (tie.votes !== undefined) disputes.push({ about: 'votes', share: tie.votes, ...common });
  return disputes;
}

/**
 * What files tell of one owner and one owned party as holdings in the order of time. A later
 * figure ends the one before it; of two figures for the same time the first one holds and the
 * others are disputes; what is said twice is said once.
 */
export function arrangeHoldings(
  ties: readonly DatedTie[],
  report: ReportBuilder,
): { holdings: Holding[]; disputes?: Dispute[] } {
  const inOrder = [...ties].sort(
    (a, b) =>
      compare(earliestDay(a.from), earliestDay(b.from)) ||
      compare(latestDay(a.from), latestDay(b.from)),
  );
  const holdings: Holding[] = [];
  const disputes: Dispute[] = [];
  for (const tie of inOrder) {
    const last = holdings.at(-1);
    if (!last || !reaches(last, tie)) {
      holdings.push(holdingOf(tie));
    } else if (isSameFigure(last, tie) || completes(last, tie)) {
      holdings[holdings.length - 1] = joined(last, tie);
      report.note('same-tie', {}, tie.place);
    } else if (beginTogether(last, tie)) {
      disputes.push(...disputesOf(tie));
      report.note('another-figure', {}, tie.place);
    } else {
      last.until = tie.from;
      holdings.push(holdingOf(tie));
      report.note('later-figure-ends', {}, tie.place);
    }
  }
  return { holdings, ...(disputes.length > 0 && { disputes }) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
