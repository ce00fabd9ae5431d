/** A problem in words; what a program needs to know of it is beside it. */
export interface Wording {
  /** A sentence that says what was expected and what was received. */
  statement: string;
  expected?: string;
  /** What was received, shortened to about 40 characters. */
  received?: string;
  /** What to do about it, as a sentence. */
  suggestion: string;
}
