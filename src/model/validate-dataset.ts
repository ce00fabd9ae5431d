import * as v from 'valibot';
import type { CappedList } from './capped-list.js';
import { checkRecords } from './checks/index.js';
import { deepFreeze } from './deep-freeze.js';
import type { Issue } from './issue.js';
import { recordsOf } from './records.js';
import { positionFaults } from './position-faults.js';
import { datasetSchema, type Dataset } from './schema/dataset.js';

/** The part of the time that it takes to see whether records are well formed. */
const SHAPE_PART = 0.4;

/** A frozen data set with what is doubtful about it; or only that something is wrong. */
export type Validation =
  | { ok: true; dataset: Dataset; warnings: CappedList<Issue> }
  | { ok: false };

/**
 * Validates plain data, as `JSON.parse` returns it, and makes a data set of it:
 * a copy, deeply frozen, without positions that cannot be used. Fast, because it stops at the first error and says
 * nothing about it; `parseDataset` explains all of them. The value itself is
 * not changed. `onChecked` is called with the part that is done, 0 to 1.
 */
export function validateDataset(value: unknown, onChecked?: (done: number) => void): Validation {
  if (isListForObject(value)) return { ok: false };
  const parsed = v.safeParse(datasetSchema, value, { abortEarly: true });
  if (!parsed.success) return { ok: false };
  onChecked?.(SHAPE_PART);
  const { errors, warnings } = checkRecords(recordsOf(parsed.output), undefined, (part) =>
    onChecked?.(SHAPE_PART + (1 - SHAPE_PART) * part),
  );
  if (!errors.isEmpty()) return { ok: false };
  return { ok: true, dataset: deepFreeze(withUsablePositions(parsed.output)), warnings };
}

/** Leaves out positions that cannot be used, so that those parties are placed anew. */
function withUsablePositions(dataset: Dataset): Dataset {
  const { parties, positions } = dataset;
  if (!positions) return dataset;
  const unusable = new Set(positionFaults(parties, positions).map(({ party }) => party));
  if (unusable.size === 0) return dataset;
  const usable = Object.entries(positions).filter(([id]) => !unusable.has(id));
  return { ...dataset, positions: Object.fromEntries(usable) };
}

/** Valibot takes a list for an object; in these two places nothing else in it would be missing. */
function isListForObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || ('positions' in value && Array.isArray(value.positions));
}
