import { writeCsv, writeJson } from '../../formats/index.js';
import { exportMessages, messages, preview, quote } from '../../messages/index.js';
import { datasetOnDay } from '../../network/index.js';
import { ExportError } from '../../render/index.js';
import type { Store } from '../../store/index.js';
import { loadedData } from '../graph/picture/loaded-data.js';

/** The formats in which data is saved. */
const FORMATS = ['json', 'csv'] as const;
export type DataFormat = (typeof FORMATS)[number];

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
 * The data of a store as a file. JSON is a data set again; CSV has a row for each holding, and no
 * alliances and talks. Waits for data that is loading, to the last source.
 */
export async function exportData(
  store: Store,
  format: DataFormat,
  options: DataOptions,
): Promise<Blob> {
  check('format', format, FORMATS);
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
  if (format === 'json') return new Blob([writeJson(data)], { type: 'application/json' });
  return new Blob([writeCsv(data).ties], { type: 'text/csv' });
}
