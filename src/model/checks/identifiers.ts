import { isIsin, isLei } from '../check-digits.js';
import { quote } from '../preview.js';
import type { Draft } from '../draft.js';
import { error, type Finding } from './finding.js';

/** The check digits of every LEI and ISIN agree with the rest of it. */
export function* identifiers(draft: Draft): Generator<Finding> {
  for (const { value, path } of draft.parties) {
    const { lei, isin } = value.identifiers ?? {};
    if (lei !== undefined && !isLei(lei)) {
      yield wrong('LEI', lei, `${path}.identifiers.lei`, value.id);
    }
    if (isin !== undefined && !isIsin(isin)) {
      yield wrong('ISIN', isin, `${path}.identifiers.isin`, value.id);
    }
  }
}

function wrong(kind: string, code: string, path: string, party: string): Finding {
  return error({
    path,
    statement: `The ${kind} of the party ${quote(party)} should end in the check digits that its other characters give, but ${quote(code)} does not.`,
    expected: `an ${kind} with the right check digits`,
    received: quote(code),
    remedy: 'A character is mistyped or missing: copy it again from the register.',
  });
}
