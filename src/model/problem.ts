import type { RuleName } from './issue.js';

/**
 * One thing that is wrong or doubtful in a file. `message` alone is enough for
 * a person: it names the record, what was expected, what was received and what
 * to do. The other fields repeat those parts for a program.
 */
export interface Problem {
  /**
   * The place in the file, such as `stakes[3].holdings[0].from`; keys that are
   * not plain words are quoted, `positions["bmw-ag"].x`. Empty when the whole
   * file is meant.
   */
  path: string;
  message: string;
  expected?: string;
  /** What was received, shortened to about 40 characters. */
  received?: string;
  /** What to do about it, as a sentence. */
  suggestion?: string;
  /** The check that found it, such as `share-totals`; none for what is not well-formed. */
  rule?: RuleName;
}

/** The parts of a {@link Problem}; its message is the statement followed by the suggestion. */
export interface ProblemParts {
  path: string;
  /** A sentence that says what was expected and what was received. */
  statement: string;
  expected?: string;
  received?: string;
  suggestion: string;
  rule?: RuleName;
}

/** Makes a problem whose message is the statement followed by the suggestion. */
export function problem({ statement, ...parts }: ProblemParts): Problem {
  return { ...parts, message: `${statement} ${parts.suggestion}` };
}

/**
 * Thrown where a broken data set cannot be returned as a result. `problems` has
 * every problem; `message` is the first one and how many follow, as in
 * `title: … (+2)`.
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first, ...more] = problems;
    const path = first?.path ? `${first.path}: ` : '';
    super(`${path}${first?.message ?? ''}${more.length > 0 ? ` (+${more.length})` : ''}`);
    this.problems = problems;
  }
}
