import { error, type CheckIssue } from '../issue.js';
import type { Located, Records } from '../records.js';

/**
 * An id must stand for one thing. Parties, ties and groups share one space of ids, so
 * that selecting an id is never ambiguous; sources have a space of their own.
 */
export function* duplicateIds(records: Records): Generator<CheckIssue> {
  const { parties, stakes, alliances, talks, groups, sources } = records;
  yield* duplicates([...parties, ...stakes, ...alliances, ...talks, ...groups], false);
  yield* duplicates(sources, true);
}

function* duplicates(
  records: readonly Located<{ id: string }>[],
  isSource: boolean,
): Generator<CheckIssue> {
  const firstPaths = new Map<string, string>();
  for (const { value, path } of records) {
    const firstPath = firstPaths.get(value.id);
    if (firstPath === undefined) firstPaths.set(value.id, path);
    else yield error('duplicate-id', `${path}.id`, { isSource, id: value.id, firstPath, path });
  }
}
