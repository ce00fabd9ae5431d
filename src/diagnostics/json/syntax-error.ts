import type { SyntaxFault } from '../../messages/index.js';

/** What should come next where a text stops being JSON. */
export type Expected =
  | 'value'
  | 'key'
  | 'colon'
  /** A comma or a closing bracket, in a list or in an object. */
  | 'separator-in-list'
  | 'separator-in-object'
  | 'end';

/** What is wrong with a text that goes on with `rest` where something else is expected. */
export function classifyFault(expected: Expected, rest: string): SyntaxFault {
  if (expected === 'end') return 'afterTheEnd';
  if (/^(?:\/[/*]|#)/.test(rest)) return 'comment';
  switch (expected) {
    case 'value':
      return faultOfValue(rest);
    case 'key':
      return faultOfKey(rest);
    case 'colon':
      return 'noColon';
    case 'separator-in-list':
      if (/^[\]}]/.test(rest)) return 'listBracket';
      return rest.startsWith('%') ? 'percentSign' : 'missingCommaInList';
    case 'separator-in-object':
      if (/^[\]}]/.test(rest)) return 'objectBracket';
      return rest.startsWith('%') ? 'percentSign' : 'missingCommaInObject';
  }
}

function faultOfValue(rest: string): SyntaxFault {
  if (/^[\]}]/.test(rest)) return 'missingValue';
  if (rest.startsWith(',')) return 'extraComma';
  if (/^['‘’“”„«»`]/.test(rest)) return 'quotationMarks';
  if (/^[-+.\d]/.test(rest)) return 'number';
  if (/^(?:NaN|Infinity|undefined|None|nil)\b/.test(rest)) return 'unknownWord';
  if (/^(?:true|false|null)\b/i.test(rest)) return 'capitalLetters';
  return 'noValue';
}

function faultOfKey(rest: string): SyntaxFault {
  if (/^[},]/.test(rest)) return 'extraComma';
  if (/^['‘’“”„«»`]/.test(rest)) return 'quotationMarks';
  return /^\d/.test(rest) ? 'digitForKey' : 'unquotedKey';
}

/** The well-formed beginning of a string, its opening quotation mark included. */
// oxlint-disable-next-line no-control-regex -- control characters are not allowed in strings
const STRING = /"[^"\\\0-\x1F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\0-\x1F]*)*/y;

/** Where in a string, which begins at `start`, and why it is broken; no fault when the file ends. */
export function findFaultInString(
  text: string,
  start: number,
): { fault: SyntaxFault | undefined; offset: number } {
  STRING.lastIndex = start;
  STRING.test(text);
  const offset = STRING.lastIndex;
  const rest = text.slice(offset, offset + 6);
  if (rest === '' || /^\\(?:u[\dA-Fa-f]{0,3})?$/.test(rest)) {
    return { fault: undefined, offset: text.length };
  }
  if (/^[\n\r]/.test(rest)) return { fault: 'lineBreak', offset };
  return { fault: rest.startsWith('\\') ? 'backslash' : 'controlCharacter', offset };
}
