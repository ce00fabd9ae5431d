import { writeBods, writeCsv, writeFtm, writeGraphml, writeJson } from '../../formats/index.js';
import { exportMessages, messages, preview, quote } from '../../messages/index.js';
import { datasetOnDay } from '../../network/index.js';
import type { Dataset } from '../../model/index.js';
import { ExportError } from '../../render/index.js';
import type { Store } from '../../store/index.js';
import { loadedData } from '../graph/picture/loaded-data.js';

interface Writer {
  type: string;
  write: (dataset: Dataset) => string;
}

/** The formats in which data is saved; CSV has a table for ties and one for companies. */
const WRITERS = {
  json: { type: 'application/json', write: writeJson },
  csv: { type: 'text/csv', write: (dataset) => writeCsv(dataset).ties },
  'csv-parties': { type: 'text/csv', write: (dataset) => writeCsv(dataset).parties },
  bods: { type: 'application/json', write: writeBods },
  graphml: { type: 'application/graphml+xml', write: writeGraphml },
  ftm: { type: 'application/x-ndjson', write: writeFtm },
} as const satisfies Record<string, Writer>;
export type DataFormat = keyof typeof WRITERS;

/** How much of the data is saved. */
const SCOPES = ['all', 'day'] as const;

export interface DataOptions {
  /** `all`, the default, for the whole data set; `day` for what held on the day shown. */
  scope?: (typeof SCOPES)[number];
}

function check(name: string, value: unknown, choices: readonly string[]): void {
  if (choices.includes(value as string)) return;
  const { invalidOption, wanted } = exportMessages;
  const right = wanted.oneOf(choices.map(quote).join(', '));
  throw new ExportError(invalidOption(quote(name), preview(value), right, ''));
}

/**
 * The data of a store as a file. JSON is a data set again; `csv` has a row for each holding,
 * `csv-parties` one for each party, and all but JSON leave out alliances and talks. Waits for data that is loading, to the last source.
 */
export async function exportData(
  store: Store,
  format: DataFormat,
  options: DataOptions,
): Promise<Blob> {
  check('format', format, Object.keys(WRITERS));
  for (const key of Object.keys(options)) if (key !== 'scope') check(key, undefined, ['scope']);
  const { scope = 'all' } = options;
  check('scope', scope, SCOPES);
  const { day } = store.state;
  await loadedData(store);
  const { dataset } = store;
  if (!dataset) throw new ExportError(messages.graph.noGraph);
  const snapshot = store.indexOf(dataset).snapshotAt(day);
  const { parts: _parts, ...all } = dataset;
  const data = scope === 'day' ? datasetOnDay(dataset, snapshot) : all;
  const { type, write } = WRITERS[format];
  return new Blob([write(data)], { type });
}
