import { formatDay, formatPartialDate, timelineMessages } from '../../messages/index.js';
import { earliestDay, type Dataset, type Day } from '../../model/index.js';
import type { Change, NetworkIndex } from '../../network/index.js';
import { today } from '../../store/index.js';
import { sentenceOf, sentenceText } from '../changes/sentence.js';

/** So many changes are told; more are counted. */
const MOST_SENTENCES = 2;

/** Some changes in words, up to a day; empty for none. */
export function wordChanges(changes: readonly Change[], index: NetworkIndex, day: Day): string {
  const sentences = changes
    .slice(0, MOST_SENTENCES)
    .map((change) => sentenceText(sentenceOf(change, { index, day })));
  return timelineMessages.andMore(sentences, changes.length - sentences.length);
}

/** What a day outside of the time that the data covers means; undefined for one within, and for today. */
export function wordBeyond({ since, compiled }: Dataset, day: Day): string | undefined {
  if (since !== undefined && day < earliestDay(since)) {
    return timelineMessages.before(formatPartialDate(since));
  }
  // That of today is where everybody begins.
  return day > compiled && day !== today()
    ? timelineMessages.after(formatDay(compiled))
    : undefined;
}
