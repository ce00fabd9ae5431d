import { quote } from '../quote.js';
import type { Wording } from '../wording.js';

/** What is wrong at a place in a text, to complete "in line 4, column 7, …", and what to do. */
interface Fault {
  fault: string;
  suggestion: string;
}

/** A place in a text as editors count it, with what is before and after it in its line. */
export interface Position {
  line: number;
  column: number;
  before: string;
  after: string;
}

/** What can be wrong with the syntax of JSON. */
const faults = {
  tooDeep: {
    fault: 'lists and objects are nested too deeply',
    suggestion: 'Check that it is the right file.',
  },
  noColon: {
    fault: 'there is no colon after a key',
    suggestion: 'Put a colon between the key and its value.',
  },
  afterTheEnd: {
    fault: 'something follows although the data has ended',
    suggestion: 'Remove what follows, or the closing bracket that comes too early.',
  },
  comment: {
    fault: 'there is a comment, which JSON does not have',
    suggestion: 'Remove the comment.',
  },
  extraComma: {
    fault: 'there is a comma too many',
    suggestion: 'Remove the comma before the closing bracket, or add what should follow it.',
  },
  missingValue: {
    fault: 'a value is missing',
    suggestion: 'Add the value, or remove the comma or key before it.',
  },
  quotationMarks: {
    fault: 'the quotation marks are not straight double ones',
    suggestion: 'Write keys and texts in straight double quotation marks: "2024".',
  },
  number: {
    fault: 'a number is not written as JSON has it',
    suggestion:
      'Write it with digits and a point alone, such as 35.7, or as text in quotation marks.',
  },
  unknownWord: {
    fault: 'there is a word that JSON does not have',
    suggestion: 'Leave the key out instead.',
  },
  capitalLetters: {
    fault: 'a word is in capital letters',
    suggestion: 'Write true, false and null in small letters.',
  },
  noValue: {
    fault: 'a value should begin but something else does',
    suggestion: 'Put texts in double quotation marks.',
  },
  digitForKey: {
    fault: 'a key should begin but there is a digit',
    suggestion: 'Write decimals with a point (35.7), and keys in double quotation marks.',
  },
  unquotedKey: {
    fault: 'a key is not in quotation marks',
    suggestion: 'Put it in double quotation marks.',
  },
  listBracket: {
    fault: 'a list is closed with the wrong bracket',
    suggestion: 'Close a list with ].',
  },
  objectBracket: {
    fault: 'an object is closed with the wrong bracket',
    suggestion: 'Close an object with }.',
  },
  percentSign: {
    fault: 'there is a percent sign after a number',
    suggestion: 'Write the number without it.',
  },
  missingCommaInList: {
    fault: 'a comma is missing',
    suggestion: 'Add a comma, or close with ].',
  },
  missingCommaInObject: {
    fault: 'a comma is missing',
    suggestion: 'Add a comma, or close with }.',
  },
  lineBreak: {
    fault: 'a text runs beyond the end of its line',
    suggestion: 'Close it with a quotation mark; a line break in a text is written \\n.',
  },
  backslash: {
    fault: 'a text has a backslash that means nothing',
    suggestion: 'Write a backslash itself as \\\\.',
  },
  controlCharacter: {
    fault: 'a text contains a control character',
    suggestion: 'Delete it; a tab in a text is written \\t.',
  },
} satisfies Record<string, Fault>;

export type SyntaxFault = keyof typeof faults;

/** What a text may be instead of JSON, and what to do. */
const foreignContent = {
  html: {
    what: 'an HTML page',
    suggestion: 'The address probably leads to a page about the file: use that of the file itself.',
  },
  xml: { what: 'XML', suggestion: 'Use the JSON form of the data.' },
  zip: {
    what: 'a ZIP archive or a spreadsheet',
    suggestion: 'Unpack it, or export the data as JSON.',
  },
  pdf: { what: 'a PDF', suggestion: 'Use the data behind it as JSON.' },
  image: { what: 'an image', suggestion: 'Use the data behind it as JSON.' },
  binary: {
    what: 'binary data, not text',
    suggestion: 'Check the address, and that the file is saved as JSON in UTF-8.',
  },
};

export type ForeignContent = keyof typeof foreignContent;

function surroundings({ before, after }: Position): string {
  if (before && after) return `after “${before}” and before “${after}”`;
  if (before) return `after “${before}” at the end of the line`;
  return after ? `at the beginning of the line, before “${after}”` : 'in an empty line';
}

function place({ line, column }: Position): string {
  return `line ${line}, column ${column}`;
}

/** What keeps a text from being JSON. */
export const syntax = {
  place,
  surroundings,
  notJson: (fault: SyntaxFault, position: Position): Wording => ({
    statement: `The file is not JSON: in ${place(position)}, ${faults[fault].fault}, ${surroundings(position)}.`,
    expected: 'JSON',
    received: quote(position.after || position.before),
    suggestion: faults[fault].suggestion,
  }),
  /** For a file that ends before everything in it is closed; `path` is what was being read. */
  cutOff: (path: string, position: Position): Wording => ({
    statement: `The file ends in the middle of ${path || 'its outermost object or list'}, in ${place(position)}${position.before ? `, after “${position.before}”` : ''}.`,
    expected: 'JSON',
    received: quote(position.before),
    suggestion: 'It was probably cut off: fetch or save it again.',
  }),
  foreign: (content: ForeignContent): Wording => ({
    statement: `This should be JSON, but it is ${foreignContent[content].what}.`,
    expected: 'JSON',
    received: foreignContent[content].what,
    suggestion: foreignContent[content].suggestion,
  }),
  empty: (): Wording => ({
    statement: 'The file should hold a data set as JSON, but it is empty.',
    expected: 'JSON',
    received: 'nothing',
    suggestion: 'Fetch or save it again.',
  }),
  duplicateKey: (key: string, line: number): Wording => ({
    statement: `An object should have each key once, but ${quote(key)} comes again in line ${line}, and its first value is lost.`,
    expected: 'each key once',
    received: quote(key),
    suggestion: 'Merge the two, or remove one.',
  }),
};
