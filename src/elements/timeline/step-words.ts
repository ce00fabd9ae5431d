import { formatDay, formatPartialDate, timelineMessages } from '../../messages/index.js';
import { dayNumber, earliestDay, type Day } from '../../model/index.js';
import { hasTiesOn, type Change, type NetworkIndex } from '../../network/index.js';
import { today, type Store } from '../../store/index.js';
import { sentenceOf, sentenceText } from '../changes/sentence.js';

/** So many changes are told, as far as they take no more characters together than there is space for; more are counted. */
const MOST_SENTENCES = 2;
const MOST_CHARACTERS = 80;

/** Some changes in words, up to a day; empty for none. */
export function wordChanges(changes: readonly Change[], index: NetworkIndex, day: Day): string {
  const sentences: string[] = [];
  for (const change of changes.slice(0, MOST_SENTENCES)) {
    const sentence = sentenceText(sentenceOf(change, { index, day }));
    const all = [...sentences, sentence];
    const words = timelineMessages.andMore(all, changes.length - all.length);
    if (sentences.length > 0 && words.length > MOST_CHARACTERS) break;
    sentences.push(sentence);
  }
  return timelineMessages.andMore(sentences, changes.length - sentences.length);
}

/** For so long what was compiled counts as what is known today. */
const FRESH_DAYS = 92;

function isFresh(compiled: Day, day: Day): boolean {
  return day === today() && dayNumber(day) - dayNumber(compiled) <= FRESH_DAYS;
}

/** What a day means on which no tie of the data holds; undefined where one does, or where there are none at all. */
function wordNothing({ dataset, dayRange, state: { day } }: Store): string | undefined {
  if (!dataset || !dayRange) return undefined;
  const { stakes, alliances, talks } = dataset;
  if (stakes.length + alliances.length + talks.length === 0) return undefined;
  if (day < dayRange.min) return timelineMessages.nothingYet(formatDay(dayRange.min));
  return hasTiesOn(dataset, day) ? undefined : timelineMessages.nothingHolds;
}

/** What the day means that is shown, where that is outside of the time that the data covers; empty for one within. */
export function wordBeyond(store: Store): string {
  const { dataset, dayRange, state } = store;
  if (!dataset || !dayRange) return '';
  const { day } = state;
  const { since, compiled } = dataset;
  if (since !== undefined && day < earliestDay(since)) {
    return timelineMessages.before(formatPartialDate(since));
  }
  const nothing = wordNothing(store);
  if (nothing !== undefined) return nothing;
  if (day <= compiled || isFresh(compiled, day)) return '';
  const hasPlans = dayRange.max > compiled && dayRange.max > today();
  return hasPlans
    ? timelineMessages.planned(formatDay(compiled))
    : timelineMessages.after(formatDay(compiled));
}
