import * as v from 'valibot';
import { isPartialDate } from '../partial-date.js';

export const partialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, 'not a date'),
  v.metadata({
    expects: 'partial-date',
    pattern: '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
  }),
  v.description('A date as precise as its source: 2024, 2024-12 or 2024-12-23.'),
);
