import type { DatasetResult } from '../diagnostics/index.js';
import { recordsOf, validateDataset } from '../model/index.js';

/**
 * Validates plain data once, as `parseDataset` does with any value. What words
 * its problems and warnings is loaded only when there are some. `onChecked` is called
 * with the part that is done, 0 to 1.
 */
export async function validate(
  value: unknown,
  onChecked?: (done: number) => void,
): Promise<DatasetResult> {
  const validation = validateDataset(value, onChecked);
  if (!validation.ok) {
    const { explainDataset } = await import('../diagnostics/index.js');
    return explainDataset(value);
  }
  const { dataset, warnings } = validation;
  if (warnings.isEmpty()) return { ok: true, dataset, warnings: [] };
  const { explainIssues } = await import('../diagnostics/index.js');
  return { ok: true, dataset, warnings: explainIssues(warnings, recordsOf(dataset).knownIds) };
}
