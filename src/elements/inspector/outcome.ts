import { formatPartialDate, inspectorMessages, talksMark } from '../../messages/index.js';
import { talksEnd, type Talks, type TalksOutcome } from '../../model/index.js';

/** How talks stand, with the date that belongs to it: `✕ Collapsed, 13 Feb 2025`. */
export function formatOutcome(talks: Talks, state: TalksOutcome): string {
  const { since, ended, marked } = inspectorMessages.talks;
  const label = marked(talksMark(state), inspectorMessages.labels.outcome[state]);
  const end = talksEnd(talks);
  if (state === 'ongoing' || end === undefined) return since(label, formatPartialDate(talks.from));
  return ended(label, formatPartialDate(state === 'reported' ? talks.from : end));
}
