import type { DatasetResult } from '../diagnostics/index.js';
import { checkedDataset } from './checked-dataset.js';

/**
 * Reads a text as JSON and validates it as a data set, in one result. A text
 * that is not JSON gives one problem; otherwise see `validate`. What validates is
 * loaded with the first file that has not been checked when the site was built;
 * one that has, known by its digest, is not checked again.
 */
export async function readDataset(text: string): Promise<DatasetResult> {
  const dataset = await checkedDataset(new TextEncoder().encode(text));
  if (dataset) return { ok: true, dataset, warnings: [] };
  const { checkDataset } = await import('./check-dataset.js');
  return checkDataset(text);
}
