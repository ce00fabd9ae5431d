import { droppedPictureMessages, formatShortList, quote } from '../../../messages/index.js';
import { decodeText } from '../../../model/index.js';
import { loadExport } from '../../../render/index.js';
import { showAddress, type Store } from '../../../store/index.js';

/** Shows in a store what a picture shows, and returns what is to be said of that. Loaded with the first picture. */
export async function showPicture(file: Blob, store: Store): Promise<string> {
  const words = droppedPictureMessages;
  const { readPicture } = await loadExport();
  let record;
  try {
    record = await readPicture(file);
  } catch {
    return words.unreadable;
  }
  if (!record) return words.noRecord;
  const refused = showAddress(store, record.view);
  if (refused === null) return words.nothing;
  const { title } = store.dataset ?? {};
  if (title !== undefined && title !== record.data.title)
    return words.otherData(quote(record.data.title));
  if (refused.length === 0) return words.shown;
  return words.partly(
    formatShortList(refused.map(({ value }) => quote(decodeText(value) ?? value))),
  );
}
