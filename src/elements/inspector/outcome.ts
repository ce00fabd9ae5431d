import { formatPartialDate, inspectorMessages, talksMark } from '../../messages/index.js';
import { latestDay, talksEnd, type Day, type Talks, type TalksOutcome } from '../../model/index.js';
import { isAfter, type TalksOnDay } from '../../network/index.js';
import { knownEvents } from './known.js';
import { inOrderOfTime } from './page-order.js';

/** How talks stand, with the date that belongs to it: `✕ Collapsed, 13 Feb 2025`. */
export function formatOutcome(talks: Talks, state: TalksOutcome): string {
  const { since, ended, marked } = inspectorMessages.talks;
  const label = marked(talksMark(state), inspectorMessages.labels.outcome[state]);
  const end = talksEnd(talks);
  if (state === 'ongoing' || end === undefined) return since(label, formatPartialDate(talks.from));
  return ended(label, formatPartialDate(state === 'reported' ? talks.from : end));
}

/**
 * The sentence that says how talks stood on the day, with its sources: why they
 * ended, with the sources of the event that ended them, else what happened last.
 */
export function outcomeOf(
  { talks, ended }: TalksOnDay,
  day: Day,
): { text: string; sources: readonly string[] } {
  const known = inOrderOfTime(knownEvents(talks.events, day));
  const end = talksEnd(talks);
  if (!ended || end === undefined) {
    const last = known.at(-1);
    return { text: last?.text ?? '', sources: last?.sources ?? [] };
  }
  const untilEnd = known.filter(({ date }) => !isAfter(date, latestDay(end)));
  const last = untilEnd.findLast(({ date }) => date === end) ?? untilEnd.at(-1);
  return { text: talks.reason ?? last?.text ?? '', sources: last?.sources ?? [] };
}
