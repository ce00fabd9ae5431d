import { quote } from '../preview.js';
import { MONEY_MEASURES } from '../schema/size.js';
import type { Draft } from '../draft.js';
import { error, warning, type Finding } from './finding.js';

/** An amount of money has a currency; a count of vehicles or people has none. */
export function* currencies(draft: Draft): Generator<Finding> {
  for (const { value, path } of draft.parties) {
    for (const [index, size] of (value.sizes ?? []).entries()) {
      const isMoney = MONEY_MEASURES.has(size.measure);
      const place = `${path}.sizes[${index}].currency`;
      const what = `The ${size.measure} of the party ${quote(value.id)} for ${quote(size.period)}`;
      if (isMoney && size.currency === undefined) {
        yield error({
          path: place,
          statement: `${what} is money and should have a currency, but it has none.`,
          expected: 'a currency code such as "JPY"',
          received: 'nothing',
          remedy: 'Add "currency".',
        });
      }
      if (!isMoney && size.currency !== undefined) {
        yield warning({
          path: place,
          statement: `${what} is a count and should have no currency, but it has ${quote(size.currency)}.`,
          expected: 'no currency',
          received: quote(size.currency),
          remedy: 'Remove "currency", or correct "measure".',
        });
      }
    }
  }
}
