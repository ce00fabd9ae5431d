import type { IssueCode, IssueData } from '../model/index.js';
import { expectations } from './en/expectations.js';
import { referenceIssues } from './en/issues-references.js';
import { timeIssues } from './en/issues-time.js';
import { valueIssues } from './en/issues-values.js';
import { part } from './en/part.js';
import { shape } from './en/shape.js';
import { syntax } from './en/syntax.js';
import type { Wording } from './wording.js';

/** Every issue that a check finds, by its code. */
const issues: { readonly [Code in IssueCode]: (data: IssueData[Code]) => Wording } = {
  ...referenceIssues,
  ...timeIssues,
  ...valueIssues,
};

/**
 * The words that explain what is wrong with a file. They are apart from
 * `messages` because only `diagnostics` needs them, which is loaded on demand.
 */
export const problemMessages = { expectations, issues, part, shape, syntax };
