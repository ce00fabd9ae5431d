import { problemMessages } from '../messages/index.js';
import { CappedList, partSchema, problem, type Problem } from '../model/index.js';
import { withRest } from './explain-issues.js';
import { report } from './partial-parse.js';

const { part } = problemMessages;

/** Everything that is wrong with plain data that `validatePart` has refused. */
export function explainPart(value: unknown): Problem[] {
  const problems = new CappedList<Problem>();
  report(partSchema, value, { record: part.record, path: '' }, problems);
  return withRest(problems.kept, problems.dropped);
}

/** Why a part does not belong to a data set: a record of a list that the data set does not have so. */
export function explainMismatch(list: string, id: string): Problem {
  return problem({ path: list, ...part.mismatch(list, id) });
}
