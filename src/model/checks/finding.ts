import { problem, type Problem, type ProblemParts } from '../problem.js';
import type { Draft } from '../draft.js';

/** What a check found: an error keeps the data set out, a warning stays beside it. */
export interface Finding {
  severity: 'error' | 'warning';
  problem: Problem;
}

/** Looks at a draft, changes nothing, and says what it found. */
export type Check = (draft: Draft) => Iterable<Finding>;

export function error(parts: ProblemParts): Finding {
  return { severity: 'error', problem: problem(parts) };
}

export function warning(parts: ProblemParts): Finding {
  return { severity: 'warning', problem: problem(parts) };
}
