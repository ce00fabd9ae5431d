import { quote } from '../quote.js';
import type { Wording } from '../wording.js';

/** What is wrong with a file that completes a data set. */
export const part = {
  record: 'the file that completes the data set',
  mismatch: (list: string, id: string): Wording => ({
    statement: `The file should complete this data set, but its ${list} do not fit at ${quote(id)}.`,
    expected: 'the file that was made with the data set',
    received: quote(id),
    suggestion: 'Put all files of the same build in place.',
  }),
};
