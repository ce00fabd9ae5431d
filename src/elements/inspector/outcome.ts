import { formatPartialDate } from '../../messages/index.js';
import { talksEnd, type Talks, type TalksOutcome } from '../../model/index.js';
import { OUTCOME_WORDS } from './labels.js';

/** How talks stand, with the date that belongs to it: `Collapsed, 13 Feb 2025`. */
export function outcomeInWords(talks: Talks, state: TalksOutcome): string {
  const words = OUTCOME_WORDS[state];
  const end = talksEnd(talks);
  if (state === 'ongoing' || end === undefined) {
    return `${words} since ${formatPartialDate(talks.from)}`;
  }
  const date = state === 'reported' ? talks.from : end;
  return `${words}, ${formatPartialDate(date)}`;
}
