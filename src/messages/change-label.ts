import type { PartialDate, Share } from '../model/index.js';
import { comparisonMessages as words } from './en/comparison.js';
import { scene } from './en/scene.js';
import { formatShortShare, stakeLabelLines, type StakeLabel } from './stake-label.js';

/** What became of a stake between two days. */
export interface StakeChangeLabel {
  type: 'stake-change';
  /** As it was on the earlier day; left out where nothing was held. */
  before?: StakeLabel;
  /** As it is on the later day; left out where nothing is held. */
  after?: StakeLabel;
  date: PartialDate | undefined;
}

/** What became between two days of a tie that has no share. */
export interface TieChangeLabel {
  type: 'tie-change';
  kind: 'begun' | 'ended' | 'joined' | 'left';
  date: PartialDate | undefined;
}

export type ChangeLabel = StakeChangeLabel | TieChangeLabel;

export function yearOf(date: PartialDate | undefined): string {
  return date?.slice(0, 4) ?? '';
}

function figureOf(share: Share, { approximate }: StakeLabel): string {
  const figure = formatShortShare(share);
  return approximate && share !== 'unknown' ? scene.approximate(figure) : figure;
}

/** Both figures, the sign of percent behind the last one; a single one where they are the same. */
function course(before: string, after: string, inLines: boolean): string[] {
  if (before === after) return [after];
  const bare = after.endsWith('%') ? before.replace(/%$/, '') : before;
  return inLines ? words.courseInLines(bare, after) : [words.course(bare, after)];
}

function votesOf({ capital, votes = capital }: StakeLabel): Share {
  return votes;
}

/** How a share has gone, and below it how the votes have where they differ from it. */
function courseLines(before: StakeLabel, after: StakeLabel, inLines: boolean): string[] {
  const capital = course(figureOf(before.capital, before), figureOf(after.capital, after), inLines);
  if (before.votes === undefined && after.votes === undefined) return capital;
  const [votesBefore, votesAfter] = [before, after].map((label) =>
    formatShortShare(votesOf(label)),
  ) as [string, string];
  const [ofVotes = ''] = course(votesBefore, votesAfter, false);
  return [...capital, words.ofVotes(ofVotes)];
}

/**
 * The lines of a label on what changed: `43.4 → 35.7%`, `new 2023` or `ended 2021` below the share. In
 * narrow lines the first one is broken at its arrow, or the year is left out.
 */
export function changeLabelLines(label: ChangeLabel, isNarrow = false): string[] {
  const year = isNarrow ? '' : yearOf(label.date);
  if (label.type === 'tie-change') return [words[label.kind](year)];
  const { before, after } = label;
  if (before && after) return courseLines(before, after, isNarrow);
  if (after) return [...stakeLabelLines(after), words.begun(year)];
  return [...(before ? stakeLabelLines(before) : []), words.ended(year)];
}
