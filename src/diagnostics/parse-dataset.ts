import { problemMessages, type Wording } from '../messages/index.js';
import {
  CappedList,
  MAX_VALUES,
  checkRecords,
  plainCopy,
  problem,
  recordsOf,
  validateDataset,
  type Dataset,
  type Problem,
} from '../model/index.js';
import { explainIssues, withRest } from './explain-issues.js';
import { partialParse } from './partial-parse.js';

/** A frozen data set with what is doubtful about it, or everything that is wrong. */
export type DatasetResult =
  | { ok: true; dataset: Dataset; warnings: Problem[] }
  | { ok: false; problems: Problem[]; warnings: Problem[] };

const { shape } = problemMessages;

/**
 * Validates any value completely and turns it into a data set.
 *
 * All problems are reported at once: the shape of every record and, for the
 * well-formed ones, what contradicts itself or the rest. Errors keep the data
 * set out; warnings do not. At most 1,000 of each are kept, with a last one that
 * says how many more there are, counted up to 20,000. On success the data set is
 * a copy, deeply frozen; the value itself is never changed. Never throws.
 */
export function parseDataset(input: unknown): DatasetResult {
  const { value, isTooLarge } = plainCopy(input);
  if (isTooLarge) return refuse(shape.tooLarge(MAX_VALUES));
  const validation = validateDataset(value);
  if (!validation.ok) return explainDataset(value);
  const { dataset, warnings } = validation;
  return { ok: true, dataset, warnings: explainIssues(warnings, recordsOf(dataset).knownIds) };
}

/** Everything that is wrong with plain data that `validateDataset` has refused. */
export function explainDataset(value: unknown): Extract<DatasetResult, { ok: false }> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(shape.notADataset(value));
  }
  const problems = new CappedList<Problem>();
  const records = partialParse(value as Record<string, unknown>, problems);
  let warnings: Problem[] = [];
  if (!problems.isFull()) {
    const issues = checkRecords(records);
    for (const error of explainIssues(issues.errors, records.knownIds)) problems.add(error);
    warnings = explainIssues(issues.warnings, records.knownIds);
  }
  return { ok: false, problems: withRest(problems.kept, problems.dropped), warnings };
}

function refuse(reason: Wording): Extract<DatasetResult, { ok: false }> {
  return { ok: false, problems: [problem({ path: '', ...reason })], warnings: [] };
}
