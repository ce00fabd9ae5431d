import type { Draft, Placed } from '../draft.js';
import { error, type Finding } from './finding.js';

/**
 * An id must stand for one thing. Parties and ties share one space of ids, so
 * that selecting an id is never ambiguous; sources have a space of their own.
 */
export function* duplicateIds(draft: Draft): Generator<Finding> {
  const { parties, stakes, alliances, talks } = draft;
  yield* duplicates([...parties, ...stakes, ...alliances, ...talks], 'party or tie');
  yield* duplicates(draft.sources, 'source');
}

function* duplicates(records: Placed<{ id: string }>[], kind: string): Generator<Finding> {
  const firstPlaces = new Map<string, string>();
  for (const { value, path } of records) {
    const first = firstPlaces.get(value.id);
    if (first === undefined) {
      firstPlaces.set(value.id, path);
      continue;
    }
    yield error({
      path: `${path}.id`,
      statement: `Every ${kind} should have an id of its own, but "${value.id}" is the id of ${first} and of ${path}.`,
      expected: 'an id that is used once',
      received: `"${value.id}"`,
      remedy: 'Rename one of the two, or delete it if both mean the same.',
    });
  }
}
