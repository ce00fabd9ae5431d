import type { Check } from './checks/finding.js';
import { CHECKS } from './checks/index.js';
import { deepFreeze } from './deep-freeze.js';
import { draftOf, type Draft } from './draft.js';
import { MAX_VALUES, plainCopy } from './plain-copy.js';
import { preview } from './preview.js';
import { problem, type Problem, type RuleName } from './problem.js';
import { ProblemList } from './problem-list.js';
import type { Dataset } from './schema/dataset.js';

/** A frozen data set with what is doubtful about it, or everything that is wrong. */
export type DatasetResult =
  | { ok: true; dataset: Dataset; warnings: Problem[] }
  | { ok: false; problems: Problem[]; warnings: Problem[] };

/**
 * Checks any value completely and turns it into a data set.
 *
 * All problems are reported at once: the shape of every record and, for the
 * well-formed ones, what contradicts itself or the rest. Errors keep the data
 * set out; warnings do not. At most 1,000 of each are kept, with a last one
 * that says how many more there are, counted up to 20,000. On success the data set is a copy, deeply
 * frozen; the value itself is never changed. Never throws.
 */
export function parseDataset(input: unknown): DatasetResult {
  const { value, isTooLarge } = plainCopy(input);
  if (isTooLarge) return refuse(tooLarge());
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(notAnObject(value));
  }
  const problems = new ProblemList();
  const warnings = new ProblemList();
  const draft = draftOf(value as Record<string, unknown>, problems);
  if (!problems.isFull()) runChecks(draft, problems, warnings);
  if (problems.isEmpty() && draft.head) {
    return { ok: true, dataset: assemble(draft, draft.head), warnings: warnings.toArray() };
  }
  return { ok: false, problems: problems.toArray(), warnings: warnings.toArray() };
}

function runChecks(draft: Draft, problems: ProblemList, warnings: ProblemList): void {
  for (const [rule, check] of Object.entries(CHECKS) as [RuleName, Check][]) {
    for (const { severity, problem: found } of check(draft)) {
      const list = severity === 'error' ? problems : warnings;
      list.add({ ...found, rule });
      if (list.isExhausted()) break;
    }
  }
}

function assemble(draft: Draft, head: NonNullable<Draft['head']>): Dataset {
  const values = <T>(list: readonly { value: T }[]): T[] => list.map(({ value }) => value);
  return deepFreeze({
    ...head,
    parties: values(draft.parties),
    stakes: values(draft.stakes),
    alliances: values(draft.alliances),
    talks: values(draft.talks),
    sources: values(draft.sources),
    ...(draft.positions && { positions: draft.positions }),
  });
}

function refuse(reason: Problem): DatasetResult {
  return { ok: false, problems: [reason], warnings: [] };
}

function tooLarge(): Problem {
  const most = MAX_VALUES.toLocaleString('en');
  return problem({
    path: '',
    statement: `A data set should hold at most ${most} values, but this one holds more.`,
    expected: `at most ${most} values`,
    remedy: 'Split it into smaller ones.',
  });
}

function notAnObject(value: unknown): Problem {
  const expected = 'an object with "title", "compiled" and "parties"';
  const received = preview(value);
  return problem({
    path: '',
    statement: `A data set should be ${expected}, but this is ${received}.`,
    expected,
    received,
    remedy:
      typeof value === 'string'
        ? 'If this is the text of a file, read it as JSON first.'
        : 'Check that it is the right file.',
  });
}
