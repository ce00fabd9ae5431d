import type { StakeOnDay, TalksOnDay } from '../../network/index.js';
import { formatShare, formatPartialDate } from '../../messages/index.js';
import { roundOutwards, talksEnd, type Share } from '../../model/index.js';

/**
 * A share in the signs of a chart: `35.7%`, `25–50%`, `>50%`, `≥99%`, `≤10%`,
 * `>50–66%`, and `?` when it is unknown. At most two decimals; the ends of a
 * range are rounded away from it, so that the label claims no more than the data.
 */
export function shortShare(share: Share): string {
  if (share === 'unknown') return '?';
  if (typeof share === 'number') return formatShare(share);
  const { min, max, minExclusive = false, maxExclusive = false } = share;
  const start = min === undefined ? '' : String(roundOutwards(min, 'min'));
  const end = max === undefined ? '' : String(roundOutwards(max, 'max'));
  if (min === undefined) return `${maxExclusive ? '<' : '≤'}${end}%`;
  if (max === undefined) return `${minExclusive ? '>' : '≥'}${start}%`;
  if (start === end && !minExclusive && !maxExclusive) return `${start}%`;
  return `${minExclusive ? '>' : ''}${start}–${maxExclusive ? '<' : ''}${end}%`;
}

/**
 * What is written on a stake: `35.7%`, or `31.9% · 53.3% of votes` where both
 * differ; `≈` for what the source gives as about, and `?` after what is in doubt.
 */
export function stakeLabel({ holding, certain }: StakeOnDay): string {
  const { capital, votes, approximate, doubt } = holding;
  const isDoubtful = doubt !== undefined || !certain;
  const mark = isDoubtful && capital !== 'unknown' ? '?' : '';
  const about = approximate && capital !== 'unknown' ? '≈' : '';
  const capitalText = about + shortShare(capital) + mark;
  if (votes === undefined || shortShare(votes) === shortShare(capital)) return capitalText;
  return `${capitalText} · ${shortShare(votes)} of votes`;
}

/**
 * What is written on talks: a cross and the day of the end on collapsed ones, a
 * question mark on those that nobody confirmed. The dotted line says the rest.
 */
export function talksLabel({ talks, state }: TalksOnDay): string {
  switch (state) {
    case 'ongoing':
      return '';
    case 'completed':
      return 'agreed';
    case 'collapsed': {
      const end = talksEnd(talks);
      return end === undefined ? '✕' : `✕ ${formatPartialDate(end)}`;
    }
    case 'denied':
      return '? denied';
    case 'reported':
      return '?';
  }
}
