import { nearest } from '../../../diagnostics/index.js';
import { pictureDialogMessages, quote } from '../../../messages/index.js';
import type { NetworkIndex } from '../../../network/index.js';
import { ExportError } from '../../../render/index.js';

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/**
 * The ids of the parties that a text names, with commas between them, by any of their names or their ids. Throws an
 * `ExportError` that names what may be meant where there is no such party.
 */
export function namedParties(text: string, { dataset }: NetworkIndex): string[] {
  const words = pictureDialogMessages;
  const byName = new Map<string, string>();
  const names: string[] = [];
  for (const { id, name, names: others = [] } of dataset.parties) {
    for (const one of [id, name, ...others.map((other) => other.text)]) {
      if (!byName.has(folded(one))) byName.set(folded(one), id);
    }
    names.push(name);
  }
  const wanted = text.split(/[,，、]/).filter((one) => one.trim() !== '');
  if (wanted.length === 0) throw new ExportError(words.noParties);
  return wanted.map((one) => {
    const id = byName.get(folded(one));
    if (id !== undefined) return id;
    const like = nearest(one.trim(), names);
    throw new ExportError(
      words.unknownParty(quote(one.trim()), like === undefined ? '' : quote(like)),
    );
  });
}
