import { importMessages } from '../../messages/index.js';
import type { FilePlace } from '../../model/index.js';
import type { Draft } from '../import/draft.js';

const WEB_ADDRESS = /https?:\/\/[^\s<>"]+/i;

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The source of all that a file says without naming one, which is made. */
export function fileSource(draft: Draft, file: string): string {
  const title = importMessages.fileAsSource(file);
  return draft.source({
    title,
    publisher: importMessages.fileAsPublisher,
    note: importMessages.madeSource,
  });
}

/** The source that a row names by a title, an address, or both; undefined where it names none. */
export function rowSource(
  draft: Draft,
  text: string | undefined,
  address: string | undefined,
): string | undefined {
  if (text === undefined && address === undefined) return undefined;
  const found = WEB_ADDRESS.exec(address ?? text ?? '')?.[0];
  const url = found !== undefined && URL.canParse(found) ? found : undefined;
  const words = (text ?? '').replace(WEB_ADDRESS, '').replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, '');
  const title = words === '' ? (url ?? address ?? text ?? '') : words;
  return draft.source({
    title,
    publisher: url === undefined ? importMessages.publisherUnknown : hostOf(url),
    url,
  });
}

/** Notes that something has the file itself as its source. */
export function noteFileSource({ report }: Draft, place: FilePlace): void {
  report.note('source-made', { title: importMessages.fileAsSource(place.file) }, place);
}
