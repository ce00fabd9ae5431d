import { formatPartialDate } from '../../messages/index.js';
import type { Talks, TalksOutcome } from '../../model/index.js';
import { OUTCOME_WORDS } from './labels.js';

/** How talks stand, with the date that belongs to it: `Collapsed, 13 Feb 2025`. */
export function outcomeInWords({ from, until }: Talks, state: TalksOutcome): string {
  const words = OUTCOME_WORDS[state];
  if (state === 'ongoing') return `${words} since ${formatPartialDate(from)}`;
  const date = state === 'reported' ? from : (until ?? from);
  return `${words}, ${formatPartialDate(date)}`;
}
