import { resolve } from 'node:path';
import { parseDataset } from '../src/diagnostics/index.js';
import { DatasetError, type Dataset } from '../src/model/index.js';
import { assembleDataset } from './assemble-data.js';

/** Where the curated data lies. */
export const DATA_FOLDER = resolve('graph-data/automakers');

/**
 * Joins and checks the curated data. Rejects with every error, each with the
 * file that it is in; nothing doubtful keeps the data from being read.
 */
export async function curatedData(folder: string = DATA_FOLDER): Promise<Dataset> {
  const { input, origins } = await assembleDataset(folder);
  const result = parseDataset(input);
  if (result.ok) return result.dataset;
  throw new DatasetError(
    result.problems.map((problem) => ({ ...problem, path: origins.locate(problem.path) })),
  );
}
