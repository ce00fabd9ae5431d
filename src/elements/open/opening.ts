import type { FileOptions, FilesResult, TablePreview } from '../../formats/index.js';
import {
  dayBefore,
  type Dataset,
  type Day,
  type ImportReport,
  type Problem,
} from '../../model/index.js';
import { changeDays, hasTiesOn } from '../../network/index.js';
import { openFiles, type OpenedFile, type Store } from '../../store/index.js';

/** Where somebody is who opens files. */
export type OpeningStep =
  | { name: 'choose' }
  /** `done` is the part that is read, 0 to 1; null while what was read is placed. */
  | { name: 'reading'; done: number | null }
  | { name: 'failed'; problems: readonly Problem[] }
  | { name: 'mapping'; preview: TablePreview }
  | { name: 'opened'; title: string; report: ImportReport | undefined };

interface OpeningSettings {
  store: () => Store | undefined;
  onChange: () => void;
}

/** Reads files for a store, one reading after the other. What the store shows stays until other data can be shown. */
export class Opening {
  readonly #settings: OpeningSettings;
  #reading = new AbortController();
  #files: readonly OpenedFile[] = [];
  #preview: TablePreview | undefined;
  #step: OpeningStep = { name: 'choose' };

  constructor(settings: OpeningSettings) {
    this.#settings = settings;
  }

  get step(): OpeningStep {
    return this.#step;
  }

  /** The names of the files that are read, or were read last. */
  get names(): readonly string[] {
    return this.#files.map(({ name }) => name);
  }

  /** Whether the columns of a table that is open can be read otherwise. */
  get hasColumns(): boolean {
    return this.#preview !== undefined;
  }

  /** Reads files and shows what is in them. Files that were being read are given up. */
  async read(files: readonly OpenedFile[], options: FileOptions = {}): Promise<void> {
    if (files.length === 0) return;
    this.#reading.abort();
    this.#reading = new AbortController();
    const reading = this.#reading;
    const { signal } = reading;
    this.#files = files;
    this.#preview = undefined;
    this.#become({ name: 'reading', done: 0 });
    const onProgress = (done: number): void => {
      if (!signal.aborted) this.#become({ name: 'reading', done });
    };
    try {
      const result = await openFiles(files, options, { signal, onProgress });
      if (!signal.aborted) await this.#take(result, reading);
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#become({ name: 'failed', problems: [{ path: '', message, suggestion: '' }] });
    }
  }

  /** Reads the files again, with other choices. */
  readAgain(options: FileOptions): Promise<void> {
    return this.read(this.#files, options);
  }

  /** Gives up what is being read, and begins anew. */
  restart(): void {
    this.#reading.abort();
    this.#become({ name: 'choose' });
  }

  /** Lets somebody say what the columns of the table mean that is open. */
  changeColumns(): void {
    if (this.#preview) this.#become({ name: 'mapping', preview: this.#preview });
  }

  async #take(result: FilesResult, reading: AbortController): Promise<void> {
    if (!result.ok) {
      if (result.preview) this.#become({ name: 'mapping', preview: result.preview });
      else this.#become({ name: 'failed', problems: result.problems });
      return;
    }
    this.#become({ name: 'reading', done: null });
    const store = this.#settings.store();
    await store?.load({ type: 'files', names: this.names, result }, reading);
    if (reading.signal.aborted) return;
    // From now on the store ends what is still in progress, such as a better layout.
    this.#reading = new AbortController();
    this.#preview = result.preview;
    if (store) showExistingDay(store);
    const { title } = result.dataset;
    this.#become({ name: 'opened', title, report: result.report });
  }

  #become(step: OpeningStep): void {
    this.#step = step;
    this.#settings.onChange();
  }
}

/** The last day by another one on which any tie holds; the day itself where none ever does. */
function lastDayWithTies(dataset: Dataset, day: Day): Day {
  if (hasTiesOn(dataset, day)) return day;
  const days = changeDays(dataset).filter((one) => one <= day);
  return days.map(dayBefore).findLast((one) => hasTiesOn(dataset, one)) ?? day;
}

/** Shows the nearest day on which there is something to see. */
function showExistingDay(store: Store): void {
  const { dataset, dayRange, state } = store;
  if (!dataset || !dayRange) return;
  const { min, max } = dayRange;
  const day = state.day < min ? min : state.day > max ? max : state.day;
  store.set({ day: lastDayWithTies(dataset, day) });
}
