import * as v from 'valibot';
import { checkRecords, type Issues } from './checks/index.js';
import type { RuleName } from './issue.js';
import { recordsOf, type Records } from './records.js';
import type { Dataset } from './schema/dataset.js';
import { partSchema, type DatasetPart } from './schema/part.js';

/** The checks that read what a part may add to the records of the core. */
const PART_RULES: readonly RuleName[] = [
  'duplicate-ids',
  'unknown-parties',
  'intervals',
  'talks-outcome',
  'succession',
  'identifiers',
  'currencies',
  'dates-after-compilation',
  'stray-characters',
];

/** The records of a data set that a part has completed, with their paths in the part. */
export type CompletedRecords = Pick<
  Records,
  'parties' | 'stakes' | 'alliances' | 'talks' | 'groups' | 'sources'
>;

/** A part of a data set if the plain data has the shape of one, else `undefined`. */
export function validatePart(value: unknown): DatasetPart | undefined {
  if (Array.isArray(value)) return undefined;
  const parsed = v.safeParse(partSchema, value, { abortEarly: true });
  return parsed.success ? parsed.output : undefined;
}

/**
 * Checks the records that a part has completed. All others were checked before;
 * of them, only the sources they cite are looked up once the sources are there.
 */
export function checkCompleted(dataset: Dataset, completed: CompletedRecords): Issues {
  const all = recordsOf(dataset);
  const records = { ...all, ...completed, positions: undefined, head: undefined };
  const issues = checkRecords(records, PART_RULES);
  if (completed.sources.length === 0) return issues;
  const { errors } = checkRecords({ ...all, isComplete: false }, ['source-citations']);
  for (const error of errors.kept) issues.errors.add(error);
  issues.errors.count(errors.dropped);
  return issues;
}
