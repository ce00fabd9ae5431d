import { error, warning, type CheckIssue } from '../issue.js';
import type { Records } from '../records.js';
import { MONEY_MEASURES } from '../schema/size.js';

/** An amount of money has a currency; a count of vehicles or people has none. */
export function* currencies(records: Records): Generator<CheckIssue> {
  for (const { value, path } of records.parties) {
    for (const [index, { measure, period, currency }] of (value.sizes ?? []).entries()) {
      const isMoney = MONEY_MEASURES.has(measure);
      const size = { party: value.id, measure, period };
      const place = `${path}.sizes[${index}].currency`;
      if (isMoney && currency === undefined) yield error('missing-currency', place, size);
      if (!isMoney && currency !== undefined) {
        yield warning('needless-currency', place, { ...size, currency });
      }
    }
  }
}
