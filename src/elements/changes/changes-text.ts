import { formatDay, formatPartialDate, formatPeriod, messages } from '../../messages/index.js';
import type { Day } from '../../model/index.js';
import {
  nameAt,
  type Change,
  type ChangesOfCompany,
  type NetworkIndex,
} from '../../network/index.js';
import { nameSource } from '../inspector/source-details.js';
import { sentenceOf, sentenceText } from './sentence.js';

/** When a change came about: a date or, of what is passing, a period; empty where nobody knows. */
export function dateOf({ date, until }: Change): string {
  if (until !== undefined) return formatPeriod({ from: date, until });
  return date === undefined ? '' : formatPartialDate(date);
}

function sourceText({ sources }: Change, index: NetworkIndex): string {
  const [source] = sources.flatMap((id) => index.source(id) ?? []);
  return source ? [nameSource(source), source.url ?? ''].join(' ').trim() : '';
}

/** Changes as a text of its own: a title, and under the name of each company a line for each. */
export function changesText(
  companies: readonly ChangesOfCompany[],
  index: NetworkIndex,
  [from, day]: readonly [Day, Day],
): string {
  const words = messages.changes;
  const context = { index, day };
  const lineOf = (change: Change): string =>
    words.line(
      dateOf(change),
      sentenceText(sentenceOf(change, context)),
      sourceText(change, index),
    );
  const blocks = companies.map(({ party, changes }) =>
    [nameAt(party, day), ...changes.map(lineOf)].join('\n'),
  );
  return [words.title(formatDay(from), formatDay(day)), ...blocks].join('\n\n');
}
