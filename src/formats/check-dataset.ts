import type { DatasetResult } from '../diagnostics/index.js';
import { readJson } from './read-json.js';
import { validate } from './validate.js';

/** Reads a text as JSON and validates it as a data set; see `readDataset`. */
export async function checkDataset(text: string): Promise<DatasetResult> {
  const json = await readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem], warnings: [] };
  const result = await validate(json.value);
  return { ...result, warnings: [...json.warnings, ...result.warnings] };
}
