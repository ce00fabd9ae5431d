import { error, warning, type CheckIssue } from '../issue.js';
import { allRecords, pathAt, visitLeaves, type Records } from '../records.js';

/**
 * Every cited source must be in the data set, and a source that nothing cites
 * is doubtful. The latter is reported of complete data only, because a record
 * that was set aside may cite it. While sources or details are in a file that
 * was not read yet, nothing can be said of what is missing.
 */
export function* sourceCitations(records: Records): Generator<CheckIssue> {
  const known = records.knownIds.sources;
  const cited = new Set<string>();
  for (const { value, path, reference: record } of allRecords(records)) {
    const issues: CheckIssue[] = [];
    visitLeaves(value, (id, key, trail) => {
      if (key !== 'sources' || typeof id !== 'string') return;
      cited.add(id);
      if (known.has(id) || records.pending.sources) return;
      issues.push(error('unknown-source', pathAt(path, trail), { record, id }));
    });
    yield* issues;
  }
  if (!records.isComplete || records.pending.details) return;
  for (const { value, path } of records.sources) {
    if (!cited.has(value.id)) yield warning('uncited-source', path, { source: value.id });
  }
}
