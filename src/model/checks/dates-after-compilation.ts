import { warning, type CheckIssue } from '../issue.js';
import { isPartialDate, isSurelyBefore } from '../partial-date.js';
import { allRecords, pathAt, visitLeaves, type Records } from '../records.js';

const DATE_KEYS = new Set(['from', 'until', 'date', 'founded', 'dissolved']);

/** What is dated surely after the day of compilation can hardly have been known on it. */
export function* datesAfterCompilation(records: Records): Generator<CheckIssue> {
  const { compiled } = records;
  if (compiled === undefined) return;
  for (const { value, path, reference: record } of allRecords(records)) {
    const issues: CheckIssue[] = [];
    visitLeaves(value, (date, key, trail) => {
      if (!DATE_KEYS.has(key) || typeof date !== 'string') return;
      if (!isPartialDate(date) || !isSurelyBefore(compiled, date)) return;
      const data = { record, key, date, compiled };
      issues.push(warning('date-after-compilation', pathAt(path, trail), data));
    });
    yield* issues;
  }
}
