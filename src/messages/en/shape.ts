import { formatNumber } from '../format.js';
import { formatShortList, preview, quote } from '../quote.js';
import { capitalise } from '../record-name.js';
import type { Wording } from '../wording.js';

const DATASET = 'an object with "title", "compiled" and "parties"';

/** Where a value is: in which record, under which path of it, empty for the record itself. */
export interface Place {
  record: string;
  inRecord: string;
}

/** The subject of a sentence: `In the stake "x", holdings[0]`, or the record itself. */
function subject({ record, inRecord }: Place): string {
  return inRecord === '' ? capitalise(record) : `In ${record}, ${inRecord}`;
}

function inQuotes(keys: readonly string[], most?: number): string {
  return formatShortList(
    keys.map((key) => `"${key}"`),
    most,
  );
}

/** What a file looks like that does not fit the schema. */
export const shape = {
  dataset: 'the data set',
  object: 'an object',
  list: 'a list',
  boolean: 'true or false',
  /** A type of JavaScript: `a number`. */
  type: (type: string): string => `a ${type}`,
  objectWith: (keys: readonly string[]): string => `an object with ${inQuotes(keys)}`,
  oneOf: (choices: readonly string[]): string =>
    `one of ${formatShortList(choices, Infinity, 'or')}`,
  write: (value: unknown): string => `Write ${preview(value)}.`,
  correct: 'Correct it.',
  correctOrOmit: 'Correct it, or leave it out.',
  omit: 'Leave it out when it is not known.',
  wrongValue: (place: Place, expected: string, value: unknown, suggestion: string): Wording => ({
    statement: `${subject(place)} should be ${expected}, but it is ${preview(value)}.`,
    expected,
    received: preview(value),
    suggestion,
  }),
  missingKey: (place: Place, key: string, expected: string): Wording => ({
    statement: `${subject(place)} has no "${key}", which should be ${expected}.`,
    expected,
    received: preview(undefined),
    suggestion: `Add "${key}".`,
  }),
  unknownKey: (
    place: Place,
    key: string,
    known: readonly string[],
    meant: string | undefined,
  ): Wording => {
    const keys = formatShortList(known, Infinity);
    return {
      statement: `${subject(place)} has the key ${quote(key)}, which is not known here.`,
      expected: `one of the keys ${keys}`,
      received: quote(key),
      suggestion: meant ? `Did you mean "${meant}"?` : `Remove it; known keys are ${keys}.`,
    };
  },
  notADataset: (value: unknown): Wording => ({
    statement: `A data set should be ${DATASET}, but this is ${preview(value)}.`,
    expected: DATASET,
    received: preview(value),
    suggestion:
      typeof value === 'string'
        ? 'If this is the text of a file, read it as JSON first.'
        : 'Check that it is the right file.',
  }),
  tooLarge: (mostValues: number): Wording => ({
    statement: `A data set should hold at most ${formatNumber(mostValues)} values, but this one holds more.`,
    expected: `at most ${formatNumber(mostValues)} values`,
    suggestion: 'Split it into smaller ones.',
  }),
  more: (listed: number, more: number): Wording => ({
    statement: `Only the first ${formatNumber(listed)} are listed; there are at least ${formatNumber(more)} more.`,
    suggestion: 'Correct these first, then check the file again.',
  }),
};
