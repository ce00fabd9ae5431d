import { problemMessages, type Wording } from '../messages/index.js';
import {
  problem,
  type CappedList,
  type Issue,
  type Problem,
  type Records,
} from '../model/index.js';
import { suggester } from './nearest.js';

/** Puts issues into words, and searches for the id that an unknown one was meant to be. */
export function explainIssues(issues: CappedList<Issue>, knownIds: Records['knownIds']): Problem[] {
  const suggestParty = suggester(knownIds.parties);
  const suggestSource = suggester(knownIds.sources);
  const problems = issues.kept.map((issue) => {
    if (issue.code === 'unknown-party') return explain(withMeant(issue, suggestParty));
    if (issue.code === 'unknown-source') return explain(withMeant(issue, suggestSource));
    return explain(issue);
  });
  return withRest(problems, issues.dropped);
}

/** Problems with a last one that says how many more there are, if any were dropped. */
export function withRest(problems: readonly Problem[], dropped: number): Problem[] {
  if (dropped === 0) return [...problems];
  const rest = problemMessages.shape.more(problems.length, dropped);
  return [...problems, problem({ path: '', ...rest })];
}

function withMeant<T extends Issue & { data: { id: string; meant?: string } }>(
  issue: T,
  suggest: (id: string) => string | undefined,
): T {
  const meant = suggest(issue.data.id);
  return meant === undefined ? issue : { ...issue, data: { ...issue.data, meant } };
}

function explain({ code, data, path, rule }: Issue): Problem {
  const word = problemMessages.issues[code] as (data: Issue['data']) => Wording;
  return problem({ path, ...word(data), rule });
}
