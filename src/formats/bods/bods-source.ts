import { importMessages } from '../../messages/index.js';
import { cleanText } from '../import/clean-text.js';
import type { Draft } from '../import/draft.js';
import { entryAt, entryOf, listOf, textOf } from '../import/read-values.js';
import { dateOf } from '../import/iso-date.js';
import type { Statement } from './statement.js';

function webAddress(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}

/** The source of a statement: what it names, else who published it, else the file, which is noted. */
export function bodsSource(draft: Draft, { whole, place, publicationDate }: Statement): string {
  const { report } = draft;
  const text = (value: unknown): string | undefined => cleanText(value, report, place);
  const source = entryOf(whole, 'source');
  const publisher = text(entryAt(whole, 'publicationDetails', 'publisher', 'name'));
  const asserted = text(entryOf(listOf(entryOf(source, 'assertedBy'))[0], 'name'));
  const description = text(entryOf(source, 'description'));
  const url =
    webAddress(entryOf(source, 'url')) ??
    webAddress(entryAt(whole, 'publicationDetails', 'publisher', 'url'));
  const title = description ?? asserted ?? publisher ?? url;
  if (title === undefined) {
    const made = importMessages.fileAsSource(place.file);
    report.note('source-made', { title: made }, place);
    return draft.source({
      title: made,
      publisher: importMessages.fileAsPublisher,
      note: importMessages.madeSource,
    });
  }
  return draft.source({
    title,
    publisher: publisher ?? asserted ?? importMessages.publisherUnknown,
    url,
    date: dateOf(entryOf(source, 'retrievedAt')) ?? publicationDate,
  });
}
