import type { DatasetResult } from '../diagnostics/index.js';
import { recordsOf, validateDataset } from '../model/index.js';
import { readJson } from './read-json.js';

/** Reads a text as JSON and validates it as a data set; see `readDataset`. */
export async function checkDataset(text: string): Promise<DatasetResult> {
  const json = await readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem], warnings: [] };
  const result = await validate(json.value);
  return { ...result, warnings: [...json.warnings, ...result.warnings] };
}

/**
 * Validates plain data once, as `parseDataset` does with any value. What words
 * its problems and warnings is loaded only when there are some.
 */
export async function validate(value: unknown): Promise<DatasetResult> {
  const validation = validateDataset(value);
  if (!validation.ok) {
    const { explainDataset } = await import('../diagnostics/index.js');
    return explainDataset(value);
  }
  const { dataset, warnings } = validation;
  if (warnings.isEmpty()) return { ok: true, dataset, warnings: [] };
  const { explainIssues } = await import('../diagnostics/index.js');
  return { ok: true, dataset, warnings: explainIssues(warnings, recordsOf(dataset).knownIds) };
}
