import { warning, type CheckIssue } from '../issue.js';
import { allRecords, pathAt, visitLeaves, type Records } from '../records.js';
import { INVISIBLE } from '../text.js';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** In a name, a line break or a soft hyphen is as invisible as the others. */
const INVISIBLE_IN_NAME = /[\t\n\r\u00AD]/;

const NAME_KEYS = new Set(['name', 'title']);

/**
 * Texts are shown letter by letter: markup in them would be seen as such, and
 * invisible or directional characters would make them read as something else.
 */
export function* strayCharacters(records: Records): Generator<CheckIssue> {
  const head = { value: records.head ?? {}, path: '', reference: { kind: 'data set' } as const };
  for (const { value, path, reference: record } of [head, ...allRecords(records)]) {
    const issues: CheckIssue[] = [];
    visitLeaves(value, (text, key, trail) => {
      if (typeof text !== 'string') return;
      if (MARKUP.test(text) && key !== 'url' && key !== 'website') {
        issues.push(warning('markup', pathAt(path, trail), { record, key, text }));
      }
      if (hasInvisible(text, key)) {
        issues.push(warning('invisible-characters', pathAt(path, trail), { record, key, text }));
      }
    });
    yield* issues;
  }
}

function hasInvisible(text: string, key: string): boolean {
  return text.search(INVISIBLE) >= 0 || (NAME_KEYS.has(key) && INVISIBLE_IN_NAME.test(text));
}
