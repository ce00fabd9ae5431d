import type { Dataset } from '../../model/index.js';
import { NOTE_GROUP_OF } from './note-groups.js';
import {
  MAX_PLACES,
  NOTE_GROUPS,
  type DatasetCounts,
  type FileReport,
  type ImportReport,
  type ImportNote,
  type NoteCode,
  type NoteData,
  type FilePlace,
  type ReadKind,
} from '../../model/index.js';

/** How many kinds of one code are told apart; a hostile file may have a million of them. */
const MAX_KINDS = 100;

interface Collected {
  code: NoteCode;
  count: number;
  places: FilePlace[];
  data: unknown;
}

/** Collects what a report says while files are read. */
export class ReportBuilder {
  readonly #files: FileReport[] = [];
  readonly #notes = new Map<string, Collected>();
  readonly #kinds = new Map<NoteCode, number>();

  /** Begins to count what is in another file. */
  beginFile(file: FileReport): void {
    this.#files.push(file);
  }

  /** Adds to what was counted in the file that is read. */
  count(kind: ReadKind, by = 1): void {
    const read = this.#files.at(-1)?.read;
    if (read && by > 0) read[kind] = (read[kind] ?? 0) + by;
  }

  /** Notes that something happened once more. Notes of one code with the same data are one. */
  note<Code extends NoteCode>(
    code: Code,
    data: NoteData[Code],
    place?: FilePlace,
    times = 1,
  ): void {
    const values = Object.values(data);
    let key = values.length === 0 ? `${code} ` : `${code} ${values.join('\n')}`;
    let kept: unknown = data;
    if (!this.#notes.has(key)) {
      const kinds = this.#kinds.get(code) ?? 0;
      if (kinds >= MAX_KINDS) {
        key = code;
        kept = undefined;
      } else this.#kinds.set(code, kinds + 1);
    }
    let note = this.#notes.get(key);
    if (!note) this.#notes.set(key, (note = { code, count: 0, places: [], data: kept }));
    note.count += times;
    if (place && note.places.length < MAX_PLACES) note.places.push(place);
  }

  /** The report of all that was read, with what came of it. */
  build(dataset: DatasetCounts): ImportReport {
    const notes = [...this.#notes.values()].map(({ code, ...note }) => {
      return { code, group: NOTE_GROUP_OF[code], ...note } as ImportNote;
    });
    const order = (note: ImportNote): number => NOTE_GROUPS.indexOf(note.group);
    notes.sort((a, b) => order(a) - order(b) || b.count - a.count);
    return { files: this.#files, dataset, notes };
  }
}

/** What is in a data set, as reports count it. */
export function countDataset({ parties, stakes, sources }: Dataset): DatasetCounts {
  const holdings = stakes.flatMap((stake) => stake.holdings);
  return {
    parties: parties.length,
    persons: parties.filter(({ kind }) => kind === 'person').length,
    stakes: stakes.length,
    holdings: holdings.length,
    bands: holdings.filter(
      ({ capital, votes }) => typeof capital === 'object' || typeof votes === 'object',
    ).length,
    sources: sources.length,
  };
}
