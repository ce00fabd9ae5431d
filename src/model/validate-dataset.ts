import * as v from 'valibot';
import type { CappedList } from './capped-list.js';
import { checkRecords } from './checks/index.js';
import { deepFreeze } from './deep-freeze.js';
import type { Issue } from './issue.js';
import { recordsOf } from './records.js';
import { datasetSchema, type Dataset } from './schema/dataset.js';

/** A frozen data set with what is doubtful about it; or only that something is wrong. */
export type Validation =
  { ok: true; dataset: Dataset; warnings: CappedList<Issue> } | { ok: false };

/**
 * Validates plain data, as `JSON.parse` returns it, and makes a data set of it:
 * a copy, deeply frozen. Fast, because it stops at the first error and says
 * nothing about it; `parseDataset` explains all of them. The value itself is
 * not changed.
 */
export function validateDataset(value: unknown): Validation {
  if (isListForObject(value)) return { ok: false };
  const parsed = v.safeParse(datasetSchema, value, { abortEarly: true });
  if (!parsed.success) return { ok: false };
  const dataset = parsed.output;
  const { errors, warnings } = checkRecords(recordsOf(dataset));
  return errors.isEmpty() ? { ok: true, dataset: deepFreeze(dataset), warnings } : { ok: false };
}

/** Valibot takes a list for an object; in these two places nothing else in it would be missing. */
function isListForObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || ('positions' in value && Array.isArray(value.positions));
}
