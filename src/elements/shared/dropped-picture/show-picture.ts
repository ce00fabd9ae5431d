import { droppedPictureMessages, formatShortList, quote } from '../../../messages/index.js';
import { decodeText } from '../../../model/index.js';
import { loadExport } from '../../../render/index.js';
import { addressInText, showAddress, type Store } from '../../../store/index.js';

/**
 * Shows in a store what a picture shows, and returns what is to be said of that. `text` came with the
 * picture: browsers take away what is written in pictures that are copied. Loaded with the first picture.
 */
export async function showPicture(file: Blob, text: string, store: Store): Promise<string> {
  const words = droppedPictureMessages;
  const { readPicture } = await loadExport();
  let record;
  try {
    record = await readPicture(file);
  } catch {
    return words.unreadable;
  }
  const view = record?.view ?? addressInText(text);
  if (view === '') return words.noRecord;
  const refused = showAddress(store, view);
  if (refused === null) return words.nothing;
  const { title } = store.dataset ?? {};
  if (record && title !== undefined && title !== record.data.title)
    return words.otherData(quote(record.data.title));
  if (refused.length === 0) return words.shown;
  return words.partly(
    formatShortList(refused.map(({ value }) => quote(decodeText(value) ?? value))),
  );
}
