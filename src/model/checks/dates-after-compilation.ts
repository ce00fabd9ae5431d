import { isPartialDate, isSurelyBefore } from '../partial-date.js';
import type { Draft } from '../draft.js';
import { warning, type Finding } from './finding.js';
import { leaves, records } from './walk.js';

const DATE_KEYS = new Set(['from', 'until', 'date', 'founded', 'dissolved']);

/** What is dated surely after the day of compilation can hardly have been known on it. */
export function* datesAfterCompilation(draft: Draft): Generator<Finding> {
  const { compiled } = draft;
  if (compiled === undefined) return;
  for (const record of records(draft)) {
    for (const { value, key, path } of leaves(record.value, record.path)) {
      if (!DATE_KEYS.has(key) || typeof value !== 'string') continue;
      if (!isPartialDate(value) || !isSurelyBefore(compiled, value)) continue;
      yield warning({
        path,
        statement: `${record.name} should tell what was known when the data set was compiled, ${compiled}, but it has ${value} under "${key}".`,
        expected: `a date not after ${compiled}`,
        received: `"${value}"`,
        remedy: 'Correct the date, or set "compiled" to the day of the last change.',
      });
    }
  }
}
