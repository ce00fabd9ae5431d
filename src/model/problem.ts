/** The names of the checks that look at a whole data set, in the order in which people mend. */
export type RuleName =
  | 'duplicate-ids'
  | 'unknown-parties'
  | 'source-citations'
  | 'parallel-stakes'
  | 'intervals'
  | 'holding-order'
  | 'memberships'
  | 'existence'
  | 'talks-outcome'
  | 'succession'
  | 'identifiers'
  | 'currencies'
  | 'share-totals'
  | 'dates-after-compilation'
  | 'stray-characters';

/**
 * One thing that is wrong or doubtful in a file. `message` alone is enough for
 * a person: it names the record, what was expected, what came and how to mend
 * it. The other fields repeat those parts for a programme.
 */
export interface Problem {
  /**
   * The place in the file, such as `stakes[3].holdings[0].from`; keys that are
   * no plain words are quoted, `positions["bmw-ag"].x`. Empty when the whole
   * file is meant.
   */
  path: string;
  message: string;
  expected?: string;
  /** What came, shortened to about 40 characters. */
  received?: string;
  /** How to mend it, as a sentence. */
  remedy?: string;
  /** The name of the check that found it, such as `share-totals`; none for what is not well-formed. */
  rule?: RuleName;
}

/** What is needed to write a {@link Problem}; the message becomes statement and remedy. */
export interface ProblemParts {
  path: string;
  /** A sentence that says what was expected and what came. */
  statement: string;
  expected?: string;
  received?: string;
  remedy: string;
}

/** Builds a problem whose message is the statement followed by the remedy. */
export function problem({ statement, ...parts }: ProblemParts): Problem {
  return { ...parts, message: `${statement} ${parts.remedy}` };
}

/** Thrown where a broken data set cannot be handed back as a result; carries every problem. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(first ? `${first.path ? `${first.path}: ` : ''}${first.message}${more}` : 'No problem.');
    this.problems = problems;
  }
}
