import { roundOutwards, type Share } from '../model/index.js';
import { scene as words } from './en/scene.js';
import { share as shareWords } from './en/share.js';
import { formatShare } from './format-share.js';
import { MARKS } from './marks.js';

/** What the label of a stake says. */
export interface StakeLabel {
  type: 'stake';
  capital: Share;
  /** Only where the data set gives votes besides the capital. */
  votes?: Share | undefined;
  /** Whether the capital is given as about, or in doubt. */
  approximate: boolean;
  /** Whether it may not have been held on the day. */
  uncertain: boolean;
}

/**
 * A share as figures and signs: `35.7%`, `25–50%`, `>50%`, `≥99%`, `≤10%`,
 * `>50–66%`, and `?` when it is unknown. At most two decimals; the ends of a range
 * are rounded away from it, so that the label claims no more than the data.
 */
export function formatShortShare(share: Share): string {
  if (share === 'unknown') return MARKS.unknown;
  if (typeof share === 'number') return formatShare(share);
  const { min, max, minExclusive = false, maxExclusive = false } = share;
  const start = min === undefined ? '' : String(roundOutwards(min, 'min'));
  const end = max === undefined ? '' : String(roundOutwards(max, 'max'));
  if (min === undefined) return maxExclusive ? words.below(`${end}%`) : words.atMost(`${end}%`);
  if (max === undefined) {
    return minExclusive ? words.above(`${start}%`) : words.atLeast(`${start}%`);
  }
  if (start === end && !minExclusive && !maxExclusive) return `${start}%`;
  return words.range(
    minExclusive ? words.above(start) : start,
    maxExclusive ? words.below(`${end}%`) : `${end}%`,
  );
}

/**
 * The lines of the label of a stake; none for an empty one: `35.7%`, with votes below
 * where they differ; `≈` for what is about so much, and `?` after what may not have been
 * held; nothing for an unknown share.
 */
export function stakeLabelLines({ capital, votes, approximate, uncertain }: StakeLabel): string[] {
  let share = capital === 'unknown' ? '' : formatShortShare(capital);
  const votesText = votes === undefined || votes === capital ? share : formatShortShare(votes);
  const ofVotes = votes === 'unknown' ? shareWords.votesUnknown : shareWords.ofVotes(votesText);
  const lines = votesText === share ? [] : [ofVotes];
  if (approximate && share !== '') share = words.approximate(share);
  if (uncertain) share = words.uncertain(share);
  return share === '' ? lines : [share, ...lines];
}

/** The lines of a label as one text, for where it cannot be set in lines. */
export function joinLabelLines(lines: readonly string[]): string {
  return lines.join(' · ');
}
