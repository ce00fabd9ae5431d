import { problemMessages } from '../../messages/index.js';
import { joinPath, problem, type Problem } from '../../model/index.js';
import { sniffContent } from './content-sniffing.js';
import { inspectJson } from './inspect-json.js';
import { positionInText } from './text-position.js';

const { syntax } = problemMessages;

/**
 * Why a text is not JSON: in which line and column, between which words, and
 * what to do. The `path` of the problem is the line and column, not a place in
 * the data.
 */
export function explainSyntaxError(text: string): Problem {
  if (text.trim() === '') return problem({ path: '', ...syntax.empty() });
  const foreign = sniffContent(text);
  if (foreign) return problem({ path: '', ...syntax.foreign(foreign) });
  const { fault, offset, path } = inspectJson(text).error ?? {
    fault: 'noValue',
    offset: 0,
    path: [],
  };
  const position = positionInText(text, offset);
  const wording = fault ? syntax.notJson(fault, position) : syntax.cutOff(pathOf(path), position);
  return problem({ path: syntax.place(position), ...wording });
}

/** Warns of keys that come twice in one object, because the later value replaces the earlier one. */
export function explainDuplicateKeys(text: string): Problem[] {
  return inspectJson(text).duplicates.map(({ offset, path }) => {
    const { line } = positionInText(text, offset);
    return problem({ path: pathOf(path), ...syntax.duplicateKey(String(path.at(-1)), line) });
  });
}

function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(joinPath, '');
}
